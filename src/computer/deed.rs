//! What an action came to, as a teacher would tell it.

use super::{Helper, Sheet, Spot};

mod words;

/// What an action came to. It never holds what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// Nothing worth a word.
    Nothing,
    /// The arrow moved over nothing.
    Moved,
    /// The arrow came onto a thing.
    Entered(Spot),
    /// The arrow stayed on a thing for long enough.
    Rested(Spot),
    /// Pressed and released on a thing, with a still hand.
    Clicked(Spot),
    /// Clicked twice in a row.
    DoubleClicked(Spot),
    /// Pressed and released with the other finger: its menu.
    RightClicked(Spot),
    /// Pressed beside everything.
    Missed,
    /// Clicked a thing that only looks like the right one.
    Lured(Spot),
    /// Pressed on a thing, but the hand moved before it was released.
    Slipped(Spot),
    /// Pressed with another finger than the index.
    OtherButton,
    /// A drag ended on a thing that takes what was dragged.
    Dropped(Spot),
    /// A drag ended where nothing takes it.
    DroppedBeside(Spot),
    /// The state before is back.
    Undone,
    /// There is nothing to undo.
    NothingToUndo,
    /// A helper of the kiosk was used.
    Asked(Helper),
    /// A sheet was laid over the exercise.
    Opened(Sheet),
    /// The sheet was closed: the exercise is there again.
    Closed(Sheet),
    /// The keyboard: what happened in this field.
    Wrote(Writing, Spot),
    /// A key that does nothing here, or only moves the caret.
    Keyed,
    /// A letter that came nowhere: no field has the keyboard.
    Astray,
    /// On a page.
    Read(Reading),
    /// On the desk.
    Tidied(Tidying),
    /// In the browser, and on sites that know somebody.
    Browsed(Browsing),
}

/// What happened in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    /// It got the keyboard.
    Focused,
    /// Letters came in.
    Typed,
    /// Letters went out.
    Erased,
    /// Something in it was selected.
    Selected,
    /// What was selected was copied.
    Copied,
    /// What was copied was put in.
    Pasted,
    /// Nothing had been copied.
    NothingToPaste,
    /// What looked like somebody's real data was taken out.
    Guarded,
}

/// What happened on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// The page moved.
    Scrolled,
    /// It is at its end, or its top, and cannot move on.
    AtTheEnd,
    /// It is larger or smaller.
    Zoomed,
    /// One of several was chosen, or a box was ticked.
    Chosen,
    /// A list was opened.
    Unfolded,
    /// A list was closed.
    Folded,
    /// A button found something wrong.
    Refused,
    /// A button found nothing wrong.
    Sent,
    /// Another page is open.
    Went,
    /// The drawn keyboard was clicked.
    Drew,
}

/// What happened in the browser, and on sites that know somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browsing {
    /// There is no such address.
    NotFound,
    /// Words were looked for.
    Searched,
    /// The page was loaded again.
    Reloaded,
    /// There is no page before, or after.
    Nowhere,
    /// A tab was opened.
    TabOpened,
    /// A tab came to the front.
    TabFront,
    /// A tab was closed.
    TabClosed,
    /// A page is among the favourites.
    FavouriteAdded,
    /// A page is no favourite any more.
    FavouriteRemoved,
    /// The browser keeps the password.
    PasswordSaved,
    /// The browser does not keep the password.
    PasswordRefused,
    /// Cookies were refused.
    RefusedCookies,
    /// Cookies were accepted.
    AcceptedCookies,
    /// It is to be chosen which cookies.
    ChoseCookies,
    /// A window inside a page was closed.
    PopupClosed,
    /// A window inside a page led somewhere.
    PopupFollowed,
    /// Other pictures were the right ones.
    RobotFailed,
    /// No robot.
    RobotPassed,
    /// A site knows somebody.
    SignedIn,
    /// A site knows nobody any more.
    SignedOut,
    /// A session was over.
    Expired,
    /// A file was put on a page.
    Uploaded,
    /// A page does not take this file.
    UploadRefused,
    /// A file was taken away from a page.
    UploadRemoved,
    /// A file came into Téléchargements.
    Downloaded,
}

/// What happened on the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tidying {
    /// A thing is selected.
    Selected,
    /// A button needs a thing that is selected, and none is.
    NothingSelected,
    /// A menu was opened.
    Unfolded,
    /// A menu was closed.
    Folded,
    /// A question was laid over the windows: where to, or which.
    DialogOpened,
    /// A window was opened.
    WindowOpened,
    /// A window came to the front.
    WindowFront,
    /// A window was reduced.
    WindowReduced,
    /// A window was enlarged.
    WindowEnlarged,
    /// A window has its own size again.
    WindowRestored,
    /// A window was closed.
    WindowClosed,
    /// A window was moved.
    WindowMoved,
    /// A file was opened, or a folder.
    FileOpened,
    /// A folder was created.
    Created,
    /// A thing has a new name.
    Renamed,
    /// A thing is in another place.
    MovedFile,
    /// A thing was copied into a place.
    CopiedFile,
    /// A thing is in the bin.
    Binned,
    /// A thing is back from the bin.
    RestoredFile,
    /// The bin was emptied.
    Emptied,
    /// The USB key was plugged in.
    Plugged,
    /// The USB key may be pulled out.
    Ejected,
    /// The USB key was pulled out.
    Pulled,
    /// The USB key was pulled out before it was ejected.
    PulledEarly,
    /// A file was saved.
    Saved,
    /// A search was typed.
    Found,
    /// A question was answered with « Annuler ».
    Cancelled,
}

impl Deed {
    /// Its name in expressions: `deed = "slipped"`.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Moved => "moved",
            Self::Entered(_) => "entered",
            Self::Rested(_) => "rested",
            Self::Clicked(_) => "clicked",
            Self::DoubleClicked(_) => "double_clicked",
            Self::RightClicked(_) => "right_clicked",
            Self::Missed => "missed",
            Self::Lured(_) => "lured",
            Self::Slipped(_) => "slipped",
            Self::OtherButton => "other_button",
            Self::Dropped(_) => "dropped",
            Self::DroppedBeside(_) => "dropped_beside",
            Self::Undone => "undone",
            Self::NothingToUndo => "nothing_to_undo",
            Self::Asked(_) => "asked",
            Self::Opened(_) => "opened",
            Self::Closed(Sheet::Help) => "closed",
            Self::Closed(Sheet::Stop) => "returned",
            Self::Wrote(writing, _) => writing.word(),
            Self::Keyed => "keyed",
            Self::Astray => "astray",
            Self::Read(reading) => reading.word(),
            Self::Tidied(tidying) => tidying.word(),
            Self::Browsed(browsing) => browsing.word(),
        }
    }

    /// Whether a hand pressed something, or a key that decides.
    #[must_use]
    pub fn is_press(&self) -> bool {
        !matches!(
            self,
            Self::Nothing
                | Self::Moved
                | Self::Entered(_)
                | Self::Rested(_)
                | Self::Undone
                | Self::NothingToUndo
                | Self::Asked(_)
                | Self::Opened(_)
                | Self::Closed(_)
                | Self::Wrote(Writing::Typed | Writing::Erased, _)
                | Self::Keyed
                | Self::Astray
                | Self::Read(Reading::Scrolled | Reading::AtTheEnd)
        )
    }

    /// Whether it was done to something: what is being said has been understood.
    #[must_use]
    pub fn is_hit(&self) -> bool {
        match self {
            Self::Clicked(_) | Self::DoubleClicked(_) | Self::RightClicked(_) | Self::Dropped(_) => true,
            Self::Wrote(writing, _) => !matches!(writing, Writing::NothingToPaste),
            Self::Read(reading) => !matches!(reading, Reading::Scrolled | Reading::AtTheEnd | Reading::Drew),
            Self::Tidied(tidying) => !matches!(tidying, Tidying::NothingSelected),
            Self::Browsed(browsing) => !matches!(browsing, Browsing::Nowhere),
            _ => false,
        }
    }

    /// Whether what looked like somebody's real data was taken out.
    #[must_use]
    pub fn is_guarded(&self) -> bool {
        matches!(self, Self::Wrote(Writing::Guarded, _))
    }

    /// Every word that `deed` can be compared with.
    #[must_use]
    pub fn words() -> Vec<&'static str> {
        let plain = [
            "moved",
            "entered",
            "rested",
            "clicked",
            "double_clicked",
            "right_clicked",
            "missed",
            "lured",
            "slipped",
            "other_button",
            "dropped",
            "dropped_beside",
            "undone",
            "nothing_to_undo",
            "asked",
            "opened",
            "closed",
            "returned",
            "keyed",
            "astray",
        ];
        let mut words = plain.to_vec();
        words.extend(Writing::ALL.iter().map(|writing| writing.word()));
        words.extend(Reading::ALL.iter().map(|reading| reading.word()));
        words.extend(Tidying::ALL.iter().map(|tidying| tidying.word()));
        words.extend(Browsing::ALL.iter().map(|browsing| browsing.word()));
        words.sort_unstable();
        words.dedup();
        words
    }
}
