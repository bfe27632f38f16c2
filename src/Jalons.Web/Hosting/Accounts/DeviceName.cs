namespace Jalons.Web.Hosting.Accounts;

/// <summary>« Firefox sur Windows »: enough for someone to recognise their own device.</summary>
internal static class DeviceName
{
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("Linux", "Linux")];

    public static string Of(string agent) => (Named(Browsers, agent), Named(Systems, agent)) switch
    {
        ({ } browser, { } system) => $"{browser} sur {system}",
        var (browser, system) => browser ?? system ?? "Appareil inconnu",
    };

    private static string? Named((string Mark, string Name)[] known, string agent)
        => known.Where(one => agent.Contains(one.Mark, StringComparison.Ordinal)).Select(one => one.Name).FirstOrDefault();
}
