//! What the keyboard does while the computer has it.

use super::state::State;
use super::{Hand, keys};
use crate::computer::{Action, keyboard};

use iced::advanced::Shell;
use iced::keyboard::{Event as Key, Modifiers};

impl Hand<'_> {
    pub(super) fn key(&self, state: &mut State, event: &Key, shell: &mut Shell<'_, Action>) {
        match event {
            Key::ModifiersChanged(modifiers) => state.modifiers = *modifiers,
            Key::KeyPressed { .. } => {
                if keys::is_alt_gr(event) {
                    state.has_alt_gr = true;
                }
                if state.focused && self.computer.takes_keys() {
                    self.struck(state, event, shell);
                }
            }
            Key::KeyReleased { .. } => {
                if keys::is_alt_gr(event) {
                    state.has_alt_gr = false;
                }
                let Some(position) = keys::release(event) else { return };
                if let Some(at) = state.down.iter().position(|down| *down == position) {
                    state.down.swap_remove(at);
                    shell.publish(Action::Key(keyboard::Action::Released(position)));
                }
            }
        }
    }

    fn struck(&self, state: &mut State, event: &Key, shell: &mut Shell<'_, Action>) {
        if !self.leads_away(event) {
            self.key_down(state, event, shell);
        } else if self.computer.focus().is_some() {
            // The kiosk goes on with the key.
            shell.publish(Action::Left);
        }
    }

    fn key_down(&self, state: &mut State, event: &Key, shell: &mut Shell<'_, Action>) {
        let Some(press) = keys::press(event, state.has_alt_gr) else { return };
        state.by_key = true;
        if let Some(position) = press.position.filter(|position| !state.down.contains(position)) {
            state.down.push(position);
        }
        shell.publish(Action::Key(keyboard::Action::Pressed(press)));
        shell.capture_event();
    }

    /// Tab past the last stop goes on to the helpers of the kiosk.
    fn leads_away(&self, event: &Key) -> bool {
        keys::tab(event).is_some_and(|modifiers| {
            modifiers.control() || modifiers.alt() || self.computer.tab_leaves(modifiers.shift())
        })
    }

    /// Nobody holds a key of a window that is not in front.
    pub(super) fn let_go(state: &mut State, shell: &mut Shell<'_, Action>) {
        for position in state.down.drain(..) {
            shell.publish(Action::Key(keyboard::Action::Released(position)));
        }
        (state.modifiers, state.has_alt_gr) = (Modifiers::empty(), false);
    }
}
