using AngleSharp.Html.Dom;

namespace Jalons.Tests.Support.Pages;

internal static class Ticks
{
    extension(IHtmlElement answer)
    {
        public void Tick(bool on)
        {
            switch (answer)
            {
                case IHtmlInputElement input: input.IsChecked = on; break;
                case IHtmlOptionElement option: option.IsSelected = on; break;
            }
        }

        public bool IsTicked() => answer is IHtmlInputElement { IsChecked: true } or IHtmlOptionElement { IsSelected: true };
    }
}
