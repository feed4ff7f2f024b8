//! What deeds are called in expressions.

use super::{Browsing, Reading, Tidying, Writing};

/// Gives each variant its word, and lists them all.
macro_rules! words {
    ($name:ident { $($variant:ident = $word:literal),* $(,)? }) => {
        impl $name {
            /// Each of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Its name in expressions.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),*
                }
            }
        }
    };
}

words!(Writing {
    Focused = "focused",
    Typed = "typed",
    Erased = "erased",
    Selected = "selected",
    Copied = "copied",
    Pasted = "pasted",
    NothingToPaste = "nothing_to_paste",
    Guarded = "guarded",
});
words!(Reading {
    Scrolled = "scrolled",
    AtTheEnd = "at_the_end",
    Zoomed = "zoomed",
    Chosen = "chosen",
    Unfolded = "unfolded",
    Folded = "folded",
    Refused = "refused",
    Sent = "sent",
    Went = "went",
    Drew = "drew",
});
words!(Browsing {
    NotFound = "not_found",
    Searched = "searched",
    Reloaded = "reloaded",
    Nowhere = "nowhere",
    TabOpened = "tab_opened",
    TabFront = "tab_front",
    TabClosed = "tab_closed",
    FavouriteAdded = "favourite_added",
    FavouriteRemoved = "favourite_removed",
    PasswordSaved = "password_saved",
    PasswordRefused = "password_refused",
    RefusedCookies = "refused_cookies",
    AcceptedCookies = "accepted_cookies",
    ChoseCookies = "chose_cookies",
    PopupClosed = "popup_closed",
    PopupFollowed = "popup_followed",
    RobotFailed = "robot_failed",
    RobotPassed = "robot_passed",
    SignedIn = "signed_in",
    SignedOut = "signed_out",
    Expired = "expired",
    Uploaded = "uploaded",
    UploadRefused = "upload_refused",
    UploadRemoved = "upload_removed",
    Downloaded = "downloaded",
});
words!(Tidying {
    Selected = "selected",
    NothingSelected = "nothing_selected",
    Unfolded = "unfolded",
    Folded = "folded",
    DialogOpened = "dialog_opened",
    WindowOpened = "window_opened",
    WindowFront = "window_front",
    WindowReduced = "window_reduced",
    WindowEnlarged = "window_enlarged",
    WindowRestored = "window_restored",
    WindowClosed = "window_closed",
    WindowMoved = "window_moved",
    FileOpened = "file_opened",
    Created = "created",
    Renamed = "renamed",
    MovedFile = "moved_file",
    CopiedFile = "copied_file",
    Binned = "binned",
    RestoredFile = "restored_file",
    Emptied = "emptied",
    Plugged = "plugged",
    Ejected = "ejected",
    Pulled = "pulled",
    PulledEarly = "pulled_early",
    Saved = "saved",
    Found = "found",
    Cancelled = "cancelled",
});
