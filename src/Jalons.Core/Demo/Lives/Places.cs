using Jalons.Core.Programmes;

namespace Jalons.Core.Demo.Lives;

/// <summary>Where fictitious people live: as often as a town is populous and poor, twice as often where the project is at home, seldom far from it (evaluation, section 7.2).</summary>
internal sealed class Places(Pcg random, ProgrammeFile programme)
{
    private const int Vintage = 2023;
    private const double ShareElsewhere = 0.03;
    private static readonly HashSet<string> Home = ["93001", "93005", "93048", "93014"];
    private static readonly HashSet<string> Remote = ["93039", "93079", "93073", "93078", "93061", "93045", "93015", "93074"];

    /// <summary>Orders of magnitude for the demonstration, not statistics: 1 where nothing is said.</summary>
    private static readonly Dictionary<string, double> Poverty = new()
    {
        ["93001"] = 1.5,
        ["93027"] = 1.5,
        ["93014"] = 1.5,
        ["93066"] = 1.35,
        ["93072"] = 1.35,
        ["93008"] = 1.3,
        ["93059"] = 1.3,
        ["93079"] = 1.2,
        ["93071"] = 1.2,
        ["93007"] = 1.2,
        ["93030"] = 1.1,
        ["93047"] = 1.1,
        ["93013"] = 0.9,
        ["93063"] = 0.9,
        ["93045"] = 0.7,
        ["93064"] = 0.7,
        ["93046"] = 0.65,
        ["93049"] = 0.6,
        ["93077"] = 0.6,
        ["93073"] = 0.6,
        ["93057"] = 0.6,
        ["93051"] = 0.6,
        ["93074"] = 0.5,
        ["93062"] = 0.35,
        ["93033"] = 0.25,
        ["93015"] = 0.25,
    };

    private readonly (TownEntry Town, double Weight)[] _towns =
        [.. programme.Communes.Single(communes => communes.Vintage == Vintage).Towns.Select(town => (town, town.Population * PovertyOf(town) * (Home.Contains(town.Insee) ? 2 : Remote.Contains(town.Insee) ? 0.3 : 1)))];

    /// <summary>A town of the territory, or now and then of another one.</summary>
    public TownEntry In(string territory)
    {
        var elsewhere = random.Happens(ShareElsewhere);
        return random.Weighted<TownEntry>([.. _towns.Where(town => town.Town.Territory == territory != elsewhere)]);
    }

    public TownEntry Anywhere() => random.Weighted<TownEntry>(_towns);

    public string DistrictOf(string territory)
        => random.One(programme.AseDistricts.Where(district => district.Territory == territory).Select(district => district.Name).ToList());

    /// <summary>Share of those living in a priority district: more where the town is poorer, none where there is no such district.</summary>
    public static double PriorityShare(TownEntry town) => PovertyOf(town) < 0.4 ? 0 : Math.Min(0.85, 0.455 * PovertyOf(town));

    private static double PovertyOf(TownEntry town) => Poverty.GetValueOrDefault(town.Insee, 1);
}
