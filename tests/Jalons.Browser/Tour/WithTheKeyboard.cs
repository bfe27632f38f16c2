using Jalons.Browser.Support;
using Jalons.Core.Access;

namespace Jalons.Browser.Tour;

[Collection(nameof(TheWalks))]
public sealed class WithTheKeyboard(Demonstration demonstration)
{
    private const int Patience = 600;

    // One radio of a group is enough: the arrows go to the others. What the browser hides cannot be reached either.
    private const string Reachable = """
        () => {
          const seen = new Set();
          return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(element => {
            if (element.disabled || element.type === 'hidden' || element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) return false;
            if (element.type !== 'radio') return true;
            if (seen.has(element.name)) return false;
            return seen.add(element.name);
          }).length;
        }
        """;

    private const string NotShown = """
        () => {
          const style = getComputedStyle(document.activeElement);
          const shown = element => { const s = getComputedStyle(element); return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'; };
          const element = document.activeElement;
          const label = element.id && document.querySelector(`label[for="${CSS.escape(element.id)}"]`);
          return shown(element) || (label && (shown(label) || shown(label.parentElement))) || (element.parentElement && shown(element.parentElement)) ? null : element.outerHTML.slice(0, 160);
        }
        """;

    [Theory]
    [InlineData("/")]
    [InlineData("/tableau-de-bord")]
    [InlineData("/parcours")]
    [InlineData("/parcours/{suivie}")]
    [InlineData("/parcours/{suivie}/suivi")]
    [InlineData("/imports/apercu/{apercu}")]
    public async Task Everything_is_reached_and_the_focus_is_seen(string address)
    {
        var page = await demonstration.Opens(address, Role.Coordination, Screen.Desk);
        var expected = await page.EvaluateAsync<int>(Reachable);
        var (reached, hidden) = (0, new List<string>());

        while (reached < Patience)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("document.activeElement === document.body")) break;

            reached++;
            if (await page.EvaluateAsync<string?>(NotShown) is { } element) hidden.Add(element);
        }

        Assert.Empty(hidden);
        Assert.Equal(expected, reached);
    }

    [Fact]
    public async Task The_first_key_leads_past_the_menu_to_the_page()
    {
        var page = await demonstration.Opens("/parcours", Role.Coordination, Screen.Desk);

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("contenu", await page.EvaluateAsync<string>("document.activeElement.id"));
    }
}
