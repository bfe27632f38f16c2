using Jalons.Browser.Support;
using Jalons.Core.Access;
using Microsoft.Playwright;

namespace Jalons.Browser.Tour;

/// <summary>One persona, one page: what is wrong there on each screen, and its pictures when pictures are kept.</summary>
internal static class Visit
{
    public static async Task HasNoFault(Demonstration demonstration, Stop stop, Role? role)
    {
        var (page, isLast) = (await demonstration.Sits(role), role == stop.Visitors[^1]);
        var faults = new List<string>();
        void Hear(object? sender, IConsoleMessage message)
        {
            if (message.Type == "error" && !message.Text.Contains($"{stop.Status}", StringComparison.Ordinal)) faults.Add(message.Text);
        }

        page.Console += Hear;
        var answer = await page.GotoAsync(demonstration.AddressOf(stop.Address));
        foreach (var screen in isLast ? new[] { Screen.Desk, Screen.Phone } : [Screen.Desk])
        {
            await page.SetViewportSizeAsync(screen.Width, screen.Height);
            await Pictures.Keep(page, $"{stop.Name}-{NameOf(role)}-{screen}");
            faults.AddRange(from fault in await Faults.Of(page, contrasts: isLast) select $"{screen}: {fault}");
        }
        await page.SetViewportSizeAsync(Screen.Desk.Width, Screen.Desk.Height);
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
