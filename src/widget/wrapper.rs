//! What every widget that wraps another one does: it takes the place of its content.

/// Within `impl Widget`, for a struct with a field `content`: that is its only child.
macro_rules! keeps_its_content {
    () => {
        fn children(&self) -> Vec<iced::advanced::widget::Tree> {
            vec![iced::advanced::widget::Tree::new(&self.content)]
        }

        fn diff(&self, tree: &mut iced::advanced::widget::Tree) {
            tree.diff_children(std::slice::from_ref(&self.content));
        }
    };
}

/// Within the same `impl Widget`: its size and its layout are those of the content.
macro_rules! is_as_large_as_its_content {
    () => {
        fn size(&self) -> iced::Size<iced::Length> {
            self.content.as_widget().size()
        }

        fn layout(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            renderer: &iced::Renderer,
            limits: &iced::advanced::layout::Limits,
        ) -> iced::advanced::layout::Node {
            self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
        }
    };
}

/// Within `impl Widget`, for a struct with a field `content`: it stands where that does, and its operations are those of the content.
macro_rules! takes_the_place_of_its_content {
    () => {
        crate::widget::wrapper::keeps_its_content!();
        crate::widget::wrapper::is_as_large_as_its_content!();

        fn operate(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            renderer: &iced::Renderer,
            operation: &mut dyn iced::advanced::widget::Operation,
        ) {
            self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
        }
    };
}

/// Within the same `impl Widget`, for a wrapper that is drawn otherwise: it answers the arrow, and lays over others, as its content does.
macro_rules! answers_as_its_content_does {
    () => {
        fn mouse_interaction(
            &self,
            tree: &iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::mouse::Cursor,
            viewport: &iced::Rectangle,
            renderer: &iced::Renderer,
        ) -> iced::mouse::Interaction {
            self.content.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
        }

        fn overlay<'b>(
            &'b mut self,
            tree: &'b mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'b>,
            renderer: &iced::Renderer,
            viewport: &iced::Rectangle,
            translation: iced::Vector,
        ) -> Option<iced::advanced::overlay::Element<'b, Message, crate::theme::Theme, iced::Renderer>> {
            self.content.as_widget_mut().overlay(&mut tree.children[0], layout, renderer, viewport, translation)
        }
    };
}

/// Within the same `impl Widget`, for a wrapper that only listens: it is drawn, and answers the arrow, as its content does.
macro_rules! shows_its_content {
    () => {
        crate::widget::wrapper::answers_as_its_content_does!();

        fn draw(
            &self,
            tree: &iced::advanced::widget::Tree,
            renderer: &mut iced::Renderer,
            theme: &crate::theme::Theme,
            style: &iced::advanced::renderer::Style,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::mouse::Cursor,
            viewport: &iced::Rectangle,
        ) {
            self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        }
    };
}

/// Within the same `impl Widget`, for a wrapper that adds nothing to what happens: events are those of its content.
macro_rules! hears_as_its_content_does {
    () => {
        fn update(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            event: &iced::Event,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::mouse::Cursor,
            renderer: &iced::Renderer,
            clipboard: &mut dyn iced::advanced::Clipboard,
            shell: &mut iced::advanced::Shell<'_, Message>,
            viewport: &iced::Rectangle,
        ) {
            let child = &mut tree.children[0];
            self.content.as_widget_mut().update(child, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
    };
}

/// Within `impl Widget`, for a struct with a field `faces`: they stand on it, and it fills its place.
macro_rules! holds_its_faces {
    () => {
        fn children(&self) -> Vec<iced::advanced::widget::Tree> {
            self.faces.iter().map(iced::advanced::widget::Tree::new).collect()
        }

        fn diff(&self, tree: &mut iced::advanced::widget::Tree) {
            tree.diff_children(&self.faces);
        }

        fn size(&self) -> iced::Size<iced::Length> {
            iced::Size::new(iced::Length::Fill, iced::Length::Fill)
        }

        fn operate(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            renderer: &iced::Renderer,
            operation: &mut dyn iced::advanced::widget::Operation,
        ) {
            operation.container(None, layout.bounds());
            operation.traverse(&mut |operation| {
                for ((face, tree), layout) in self.faces.iter_mut().zip(&mut tree.children).zip(layout.children()) {
                    face.as_widget_mut().operate(tree, layout, renderer, operation);
                }
            });
        }
    };
}

pub(crate) use {
    answers_as_its_content_does, hears_as_its_content_does, holds_its_faces, is_as_large_as_its_content,
    keeps_its_content, shows_its_content, takes_the_place_of_its_content,
};
