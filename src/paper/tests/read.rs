//! Reads a document back: letters and shapes with their places, in millimetres from the upper left corner of the page.

use crate::paper::pen::POINTS;
use crate::paper::sheet::HEIGHT;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object};

use std::collections::BTreeSet;

/// A piece of text that was set at once.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) text: String,
}

/// A corner of a shape.
pub(super) type Spot = (f32, f32);

/// A page that was read back.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) pieces: Vec<Piece>,
    /// The rectangles of each shape that is made of nothing else: left, top, right, bottom.
    pub(super) blocks: Vec<Vec<[f32; 4]>>,
}

impl Page {
    /// Everything that is read in a rectangle, in the order in which it was set.
    pub(super) fn within(&self, (x, y): Spot, width: f32, height: f32) -> String {
        let inside = |it: &&Piece| (x..x + width).contains(&it.x) && (y..y + height).contains(&it.y);
        self.pieces.iter().filter(inside).map(|it| it.text.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Everything that is read.
    pub(super) fn text(&self) -> String {
        self.pieces.iter().map(|it| it.text.as_str()).collect::<Vec<_>>().join(" ")
    }
}

/// The pages of a document.
pub(super) fn pages(bytes: &[u8]) -> Vec<Page> {
    let document = Document::load_mem(bytes).unwrap();
    document.get_pages().into_values().map(|page| Reader::new(&document, page).read()).collect()
}

/// The names of the fonts of a document, and whether each has its letters with it.
pub(super) fn fonts(bytes: &[u8]) -> BTreeSet<(String, bool)> {
    let document = Document::load_mem(bytes).unwrap();
    let dictionaries = document.objects.values().filter_map(|object| object.as_dict().ok());
    dictionaries
        .filter(|it| it.has_type(b"FontDescriptor"))
        .map(|it| {
            let name = String::from_utf8_lossy(it.get(b"FontName").unwrap().as_name().unwrap()).into_owned();
            (name, it.has(b"FontFile2") || it.has(b"FontFile3"))
        })
        .collect()
}

/// A value of the catalogue or of the properties of a document.
pub(super) fn about(bytes: &[u8], key: &[u8]) -> String {
    let document = Document::load_mem(bytes).unwrap();
    let info = document.trailer.get_deref(b"Info", &document).and_then(Object::as_dict);
    let all: [&Dictionary; 2] = [document.catalog().unwrap(), info.unwrap()];
    let value = all.into_iter().find_map(|it| it.get(key).ok()).unwrap();
    lopdf::decode_text_string(value).unwrap()
}

struct Reader<'a> {
    document: &'a Document,
    page: lopdf::ObjectId,
    /// From the shapes to the page.
    placed: Vec<[f32; 6]>,
    text: [f32; 6],
    font: Vec<u8>,
    shape: Vec<Spot>,
    found: Page,
}

const UNMOVED: [f32; 6] = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

impl<'a> Reader<'a> {
    fn new(document: &'a Document, page: lopdf::ObjectId) -> Self {
        Self {
            document,
            page,
            placed: vec![UNMOVED],
            text: UNMOVED,
            font: vec![],
            shape: vec![],
            found: Page::default(),
        }
    }

    fn read(mut self) -> Page {
        let content = Content::decode(&self.document.get_page_content(self.page)).unwrap();
        content.operations.iter().for_each(|operation| self.operation(operation));
        self.found
    }

    fn operation(&mut self, operation: &Operation) {
        let numbers: Vec<f32> = operation.operands.iter().filter_map(|it| it.as_float().ok()).collect();
        match operation.operator.as_str() {
            "q" => self.placed.push(self.placed[self.placed.len() - 1]),
            "Q" => drop(self.placed.pop()),
            "cm" => {
                let last = self.placed.last_mut().unwrap();
                *last = multiplied(numbers.try_into().unwrap(), *last);
            }
            "Tm" => self.text = numbers.try_into().unwrap(),
            "Tf" => self.font = operation.operands[0].as_name().unwrap().to_vec(),
            "Tj" | "TJ" => self.show(&operation.operands[0]),
            "re" => {
                let (x, y) = (numbers[0], numbers[1]);
                self.shape.extend([(x, y), (x + numbers[2], y), (x + numbers[2], y + numbers[3]), (x, y + numbers[3])]);
            }
            "m" | "l" => self.shape.push((numbers[0], numbers[1])),
            // A curve: not made of rectangles.
            "c" | "v" | "y" => self.shape.push((f32::NAN, f32::NAN)),
            "f" | "f*" => self.fill(),
            "S" | "n" | "B" => self.shape.clear(),
            _ => {}
        }
    }

    fn fill(&mut self) {
        let corners: Vec<Spot> = std::mem::take(&mut self.shape);
        if corners.iter().any(|(x, _)| x.is_nan()) || !corners.len().is_multiple_of(4) {
            return;
        }
        let blocks = corners.chunks(4).map(|four| {
            let spots: Vec<Spot> = four.iter().map(|spot| self.spot(*spot)).collect();
            let edge = |of: fn(&Spot) -> f32, pick: fn(f32, f32) -> f32| spots.iter().map(of).reduce(pick).unwrap();
            [edge(|it| it.0, f32::min), edge(|it| it.1, f32::min), edge(|it| it.0, f32::max), edge(|it| it.1, f32::max)]
        });
        let blocks = blocks.collect();
        self.found.blocks.push(blocks);
    }

    fn show(&mut self, shown: &Object) {
        let fonts = self.document.get_page_fonts(self.page).unwrap();
        let encoding = fonts[&self.font].get_font_encoding(self.document).unwrap();
        let parts = shown.as_array().map_or_else(|_| vec![shown], |parts| parts.iter().collect());
        let parts = parts.into_iter().filter_map(|part| part.as_str().ok());
        let text: String = parts.map(|part| Document::decode_text(&encoding, part).unwrap()).collect();
        let (x, y) = self.spot((self.text[4], self.text[5]));
        self.found.pieces.push(Piece { x, y, text });
    }

    /// In millimetres from the upper left corner.
    fn spot(&self, (x, y): Spot) -> Spot {
        let [a, b, c, d, e, f] = self.placed[self.placed.len() - 1];
        ((a * x + c * y + e) / POINTS, HEIGHT - (b * x + d * y + f) / POINTS)
    }
}

/// First one, then the other.
fn multiplied([a, b, c, d, e, f]: [f32; 6], [g, h, i, j, k, l]: [f32; 6]) -> [f32; 6] {
    [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}
