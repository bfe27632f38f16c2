using System.Collections.Frozen;
using Jalons.Core.Indicators.Definitions;

namespace Jalons.Core.Indicators;

/// <summary>Every indicator, in the catalogue's order (evaluation, section 1.3).</summary>
public static class IndicatorCatalogue
{
    public static readonly IReadOnlyList<Indicator> All =
        [
            .. Results.All, .. Profiles.All, .. Needs.All, .. Funnels.All, .. Delays.All, .. Certified.All, .. FollowedUp.All, .. Coverage.All,
            .. Prescribers.All, Spending.Rate, .. MeanCosts.All, .. Quality.All,
        ];

    private static readonly FrozenDictionary<string, Indicator> ByCode = All.ToFrozenDictionary(indicator => indicator.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The indicator with this code; an unknown code is a bug, hence the exception.</summary>
    public static Indicator Get(string code) => ByCode[code];

    public static Indicator? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);
}
