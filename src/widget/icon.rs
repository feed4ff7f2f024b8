//! Pictograms (Phosphor, duotone), always in a colour of the theme and beside their word.

use super::drawing::{Drawing, Look};
use crate::theme::{Element, Role, Theme};

use iced::advanced::Widget;
use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer;
use iced::advanced::widget::{Tree, tree};
use iced::{Length, Rectangle, Renderer, Size, mouse};

/// Names the pictograms: each is a file of `assets/icons`.
macro_rules! icons {
    ($($icon:ident => $file:literal,)+) => {
        /// A pictogram.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Icon {
            $(#[doc = $file] $icon,)+
        }

        impl Icon {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$icon),+];

            /// Its name in content: the name of its file.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$icon => $file),+ }
            }

            const fn bytes(self) -> &'static [u8] {
                match self { $(Self::$icon => include_bytes!(concat!("../../assets/icons/", $file, ".svg"))),+ }
            }
        }
    };
}

icons! {
    AppWindow => "app-window",
    ArrowClockwise => "arrow-clockwise",
    ArrowClockwiseBold => "arrow-clockwise-bold",
    ArrowCounterClockwise => "arrow-counter-clockwise",
    ArrowLeft => "arrow-left",
    ArrowLeftBold => "arrow-left-bold",
    ArrowRight => "arrow-right",
    ArrowRightBold => "arrow-right-bold",
    ArrowSquareOut => "arrow-square-out",
    ArrowSquareRight => "arrow-square-right",
    ArrowUUpLeft => "arrow-u-up-left",
    ArrowsClockwise => "arrows-clockwise",
    At => "at",
    Backspace => "backspace",
    Basket => "basket",
    Briefcase => "briefcase",
    Browser => "browser",
    Calculator => "calculator",
    CaretDownFill => "caret-down-fill",
    CaretUpFill => "caret-up-fill",
    ChartLineUp => "chart-line-up",
    ChatCircleDots => "chat-circle-dots",
    Check => "check",
    CheckCircle => "check-circle",
    CheckCircleFill => "check-circle-fill",
    CircleHalf => "circle-half",
    ClipboardText => "clipboard-text",
    ClockCounterClockwise => "clock-counter-clockwise",
    Coffee => "coffee",
    Compass => "compass",
    Cookie => "cookie",
    Copy => "copy",
    CopySimpleBold => "copy-simple-bold",
    Cursor => "cursor",
    CursorClick => "cursor-click",
    CursorText => "cursor-text",
    Desktop => "desktop",
    DeviceMobile => "device-mobile",
    Door => "door",
    DoorOpen => "door-open",
    DownloadSimple => "download-simple",
    Eject => "eject",
    Envelope => "envelope",
    Eye => "eye",
    FilePdf => "file-pdf",
    FileText => "file-text",
    Files => "files",
    FloppyDisk => "floppy-disk",
    Folder => "folder",
    FolderOpen => "folder-open",
    FolderPlus => "folder-plus",
    GearSix => "gear-six",
    Ghost => "ghost",
    GlobeSimple => "globe-simple",
    Hand => "hand",
    HandGrabbing => "hand-grabbing",
    HandPalm => "hand-palm",
    HandPointing => "hand-pointing",
    HandTap => "hand-tap",
    HandsClapping => "hands-clapping",
    Handshake => "handshake",
    HardDrive => "hard-drive",
    Headphones => "headphones",
    House => "house",
    HouseBold => "house-bold",
    IdentificationCard => "identification-card",
    Image => "image",
    Info => "info",
    Key => "key",
    Keyboard => "keyboard",
    Lightbulb => "lightbulb",
    List => "list",
    Lock => "lock",
    LockOpen => "lock-open",
    LockSimpleFill => "lock-simple-fill",
    MagicWand => "magic-wand",
    MagnifyingGlass => "magnifying-glass",
    Minus => "minus",
    MinusBold => "minus-bold",
    Moon => "moon",
    Mouse => "mouse",
    MouseScroll => "mouse-scroll",
    NotePencil => "note-pencil",
    Numpad => "numpad",
    Palette => "palette",
    Path => "path",
    Pause => "pause",
    PencilSimple => "pencil-simple",
    PersonArmsSpread => "person-arms-spread",
    PhoneCall => "phone-call",
    Play => "play",
    PlayCircle => "play-circle",
    PlayFill => "play-fill",
    Plug => "plug",
    Plus => "plus",
    PlusBold => "plus-bold",
    Printer => "printer",
    Prohibit => "prohibit",
    Question => "question",
    Robot => "robot",
    Scan => "scan",
    ShieldCheck => "shield-check",
    ShieldCheckFill => "shield-check-fill",
    SignOut => "sign-out",
    SpeakerHigh => "speaker-high",
    SpeakerLow => "speaker-low",
    SpeakerNone => "speaker-none",
    SpeakerSlash => "speaker-slash",
    SquareBold => "square-bold",
    SquaresFour => "squares-four",
    Star => "star",
    StarBold => "star-bold",
    StarFill => "star-fill",
    Student => "student",
    Sun => "sun",
    Target => "target",
    TextAa => "text-aa",
    Textbox => "textbox",
    Trash => "trash",
    UploadSimple => "upload-simple",
    Usb => "usb",
    UserCircle => "user-circle",
    UserPlus => "user-plus",
    UserSwitch => "user-switch",
    UsersThree => "users-three",
    Warning => "warning",
    WarningCircle => "warning-circle",
    Wrench => "wrench",
    X => "x",
    XBold => "x-bold",
}

impl Icon {
    /// The pictogram that content calls `name`; a question mark for a name that is unknown.
    #[must_use]
    pub fn by_name(name: &str) -> Self {
        Self::ALL.iter().copied().find(|icon| icon.name() == name).unwrap_or(Self::Question)
    }
}

/// A pictogram `size` pixels wide and high, in the colour of its `role`.
pub fn icon<'a, Message: 'a>(icon: Icon, size: f32, role: Role) -> Element<'a, Message> {
    Element::new(Pictogram { icon, size, role })
}

struct Pictogram {
    icon: Icon,
    size: f32,
    role: Role,
}

impl<Message> Widget<Message, Theme, Renderer> for Pictogram {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Drawing>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Drawing::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(self.size), Length::Fixed(self.size))
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::Node::new(limits.resolve(self.size, self.size, Size::ZERO))
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        inherited: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let side = bounds.width.min(bounds.height).floor();
        let corner = bounds.center() - iced::Vector::new(side / 2.0, side / 2.0);
        let square = Rectangle::new(corner, Size::new(side, side));
        let look = Look { color: Some(self.role.color(theme, inherited.text_color)), ..Look::default() };
        tree.state.downcast_ref::<Drawing>().draw(renderer, square, self.icon.bytes(), look);
    }
}

#[cfg(test)]
mod tests {
    use super::Icon;

    #[test]
    fn an_unknown_name_gives_a_question_mark() {
        assert_eq!(Icon::by_name("hand-palm"), Icon::HandPalm);
        assert_eq!(Icon::by_name("nothing"), Icon::Question);
    }

    #[test]
    fn every_pictogram_can_be_coloured() {
        for icon in Icon::ALL {
            let drawing = String::from_utf8_lossy(icon.bytes());
            assert!(drawing.contains("currentColor"), "{}", icon.name());
        }
    }
}
