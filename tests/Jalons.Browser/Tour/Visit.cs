using Jalons.Browser.Support;
using Jalons.Core.Access;
using Microsoft.Playwright;

namespace Jalons.Browser.Tour;

/// <summary>One persona, one page, one screen: what is wrong there, and its picture when pictures are kept.</summary>
internal static class Visit
{
    public static async Task HasNoFault(Demonstration demonstration, Stop stop, Role? role, Screen screen)
    {
        var page = await demonstration.Sits(role, screen);
        var faults = new List<string>();
        void Hear(object? sender, IConsoleMessage message)
        {
            if (message.Type == "error" && !message.Text.Contains($"{stop.Status}", StringComparison.Ordinal)) faults.Add(message.Text);
        }

        page.Console += Hear;
        var answer = await page.GotoAsync(demonstration.AddressOf(stop.Address));
        await Pictures.Keep(page, $"{stop.Name}-{NameOf(role)}-{screen.Name}");
        faults.AddRange(await Faults.Of(page));
        page.Console -= Hear;

        Assert.Equal(stop.Status, answer!.Status);
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private static string NameOf(Role? role) => role switch
    {
        Role.Department => "departement",
        Role.Coordination => "coordination",
        Role.ProjectTeam => "conseillere",
        Role.Evaluator => "evaluatrice",
        null => "personne",
        _ => $"{role}",
    };
}
