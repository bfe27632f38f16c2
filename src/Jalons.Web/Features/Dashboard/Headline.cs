using Jalons.Core.Indicators;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Programmes;
using Jalons.Statistics.Forecasting;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Dashboard;

/// <summary>What the diagnoses say in sentences: how many, where the rhythm leads, what is left to do.</summary>
public sealed class Headline(Dashboard dashboard)
{
    private readonly Target? _target = dashboard.AsOf.TargetOf(Measure.Diagnoses, dashboard.Whole.TerritoryId);

    public long Done { get; } = dashboard.Count(Measure.Diagnoses, dashboard.Whole);

    public Target? Target => _target;

    public Forecast? Forecast { get; } = dashboard.Board.ForecastOf(dashboard.AsOf.TargetOf(Measure.Diagnoses, dashboard.Whole.TerritoryId), dashboard.Whole.TerritoryId);

    public string Title => (Done > 0 && Done <= dashboard.SecretUpTo ? $"Au plus {dashboard.SecretUpTo} diagnostics" : FrenchNumbers.Counted(Done, "diagnostic")) + (_target is { } target ? $" sur {FrenchNumbers.Count(target.Value)}" : "");

    /// <summary>Where the rhythm of the last weeks leads, and who would not arrive.</summary>
    public string Lead
    {
        get
        {
            if (dashboard.At < dashboard.Programme.StartsOn) return $"Le programme commence le {FrenchDates.Full(dashboard.Programme.StartsOn)}.";
            if (_target is not { DueOn: { } due } target) return $"Situation au {FrenchDates.Full(dashboard.At)}.";
            if (due <= dashboard.At) return AfterTheDay(target, due);

            var where = Done >= target.Value ? "La cible est déjà atteinte." : Towards(due);
            return string.Join(' ', new[] { where, Behind(column => dashboard.Board.ForecastOf(TargetOf(column), column.TerritoryId)?.Expected ?? 0, "n’atteindrait pas la sienne", "n’atteindraient pas la leur") }.OfType<string>());
        }
    }

    /// <summary>« Il reste 283 diagnostics à faire en 14 semaines ».</summary>
    public string Left => _target switch
    {
        { DueOn: { } due } target when due > dashboard.At && target.Value > Done => $"Il reste {FrenchNumbers.Counted(target.Value - Done, "diagnostic")} à faire en {FrenchNumbers.Counted(WeeksUntil(due), "semaine")}",
        { DueOn: { } due } target when due > dashboard.At => $"La cible est atteinte {FrenchNumbers.Counted(WeeksUntil(due), "semaine")} avant l’échéance",
        { DueOn: { } due } target => $"{FrenchNumbers.Counted(InTime(dashboard.Whole, due), "diagnostic fait", "diagnostics faits")} à temps, pour {FrenchNumbers.Count(target.Value)} visés",
        _ => "Les diagnostics au fil du temps",
    };

    /// <summary>« 21 par semaine suffisent, 27 sont faits ».</summary>
    public string? Rhythm => Forecast is { RequiredWeeklyPace: > 0 and var required } forecast
        ? $"{Plural((long)Math.Ceiling(required), "suffit", "suffisent")}, {Made((long)Math.Round(forecast.WeeklyPace))}"
        : null;

    private string Towards(DateOnly due) => Forecast switch
    {
        null or { DaysToTarget: null } => "Aucun diagnostic n’a été fait depuis huit semaines.",
        { DaysToTarget: { } days } when Reached(days) is var day && day <= due => $"Au rythme des huit dernières semaines, la cible du {FrenchDates.Full(due)} serait atteinte {Around(day)}.",
        { } forecast => $"Au rythme des huit dernières semaines, il manquerait {FrenchNumbers.Counted(Math.Max(1, (long)Math.Round(_target!.Value - forecast.Expected)), "diagnostic")} le {FrenchDates.Full(due)}.",
    };

    private string AfterTheDay(Target target, DateOnly due)
    {
        var inTime = InTime(dashboard.Whole, due);
        var whole = $"L’échéance du {FrenchDates.Full(due)} est passée : {FrenchNumbers.Counted(inTime, "diagnostic a été fait", "diagnostics ont été faits")} à temps, {(inTime >= target.Value ? "la cible est atteinte" : "la cible n’est pas atteinte")}.";
        return string.Join(' ', new[] { whole, Behind(column => InTime(column, due), "n’a pas atteint la sienne", "n’ont pas atteint la leur") }.OfType<string>());
    }

    private string? Behind(Func<Column, double> reached, string one, string many)
    {
        var late = dashboard.Columns.Where(column => !column.IsDepartement && column != dashboard.Whole && TargetOf(column) is { } target && reached(column) < target.Value).Select(column => column.Name).ToList();
        return late switch { [] => null, [var only] => $"{only} {one}.", _ => $"{string.Join(", ", late[..^1])} et {late[^1]} {many}." };
    }

    private Target? TargetOf(Column column) => dashboard.AsOf.TargetOf(Measure.Diagnoses, column.TerritoryId);

    private long InTime(Column column, DateOnly due) => dashboard.Board.Diagnoses(column.TerritoryId).Where(day => day.Day <= due).Sum(day => day.Count);

    private DateOnly Reached(double days) => dashboard.At.AddDays((int)Math.Min(10_000, Math.Ceiling(days)));

    private long WeeksUntil(DateOnly due) => (due.DayNumber - dashboard.At.DayNumber + 6) / 7;

    private static string Around(DateOnly day) => $"{(day.Day <= 10 ? "début" : day.Day <= 20 ? "mi" : "fin")}{(day.Day is > 10 and <= 20 ? "-" : " ")}{day.ToString("MMMM", FrenchDates.French)}";

    private static string Plural(long count, string one, string many) => $"{FrenchNumbers.Count(count)} par semaine {(count < 2 ? one : many)}";

    private static string Made(long count) => count < 2 ? $"{FrenchNumbers.Count(count)} est fait" : $"{FrenchNumbers.Count(count)} sont faits";
}
