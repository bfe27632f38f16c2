using Jalons.Browser.Support;
using Jalons.Browser.Tour;
using Jalons.Core.Access;
using Microsoft.Playwright;

namespace Jalons.Browser.FromEndToEnd;

[Collection(nameof(TheWalks))]
public sealed class AClosedTab(Demonstration demonstration)
{
    [Fact]
    public async Task Leaves_a_draft_that_comes_back_and_can_be_thrown_away()
    {
        var page = await demonstration.Opens("/parcours/{suivie}/note", Role.ProjectTeam, Screen.Desk);
        await page.GetByLabel("Note").FillAsync("Préfère être appelée le soir");
        await page.CloseAsync(new() { RunBeforeUnload = true });

        var again = await demonstration.Opens("/parcours/{suivie}/note", Role.ProjectTeam, Screen.Desk);
        await again.GetByText("repris.").WaitForAsync();
        Assert.Equal("Préfère être appelée le soir", await again.GetByLabel("Note").InputValueAsync());

        await again.GetByRole(AriaRole.Button, new() { Name = "Le jeter" }).ClickAsync();
        await again.WaitForFunctionAsync("() => document.querySelector('textarea').value === ''");
    }
}
