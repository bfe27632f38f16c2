using System.Globalization;
using Jalons.Core.Indicators;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Journeys;

/// <summary>A printed number, named in an address: which indicator, which part of it, where, on which day. Its list shows the rows counted.</summary>
public sealed class CountedRows
{
    private const string MonthFormat = "yyyy-MM", Unknown = "inconnu";

    [FromQuery(Name = "indicateur")] public string? Code { get; set; }
    [FromQuery(Name = "partie")] public string? Part { get; set; }
    [FromQuery(Name = "modalite")] public string? Modality { get; set; }
    [FromQuery(Name = "au")] public string? Day { get; set; }
    [FromQuery(Name = "mois")] public string? MonthOfEntry { get; set; }

    public Indicator? Indicator => IndicatorCatalogue.Find(Code);

    public IndicatorPart? PartCounted => IndicatorRows.PartNamed(Part);

    public DateOnly? At => DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The month in which the journeys counted entered, by its first day; null for all of them.</summary>
    public DateOnly? Month => MonthOfEntry == Unknown ? DailyCount.Undated : DateOnly.TryParseExact(MonthOfEntry, MonthFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;

    public static string NameOf(DateOnly month) => month == DailyCount.Undated ? Unknown : month.ToString(MonthFormat, CultureInfo.InvariantCulture);

    /// <summary>« R01 Personnes reçues en diagnostic, en attente, au 15 avril 2022 ».</summary>
    public string InWords(DateOnly at) =>
        $"« {Indicator!.Label} »{PartWords}{ModalityWords}{MonthWords}, au {FrenchDates.Full(at)}";

    private string PartWords => PartCounted switch
    {
        IndicatorPart.Denominator or IndicatorPart.Concerned => ", personnes concernées",
        IndicatorPart.Missing => ", réponse inconnue",
        IndicatorPart.Undated => ", sans date",
        IndicatorPart.Waiting => ", en attente",
        IndicatorPart.Broken => ", ruptures",
        IndicatorPart.Late => ", en retard",
        _ => "",
    };

    private string MonthWords => Month is not { } month ? "" : month == DailyCount.Undated ? ", date d’entrée inconnue" : $", entrées en {FrenchDates.OfMonth(month)}";

    private string ModalityWords => Indicator!.Modalities.FirstOrDefault(known => known.Code == Modality) is { } modality ? $", {modality.Label.ToLower(FrenchDates.French)}" : "";
}
