using System.Linq.Expressions;
using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Programmes;
using Jalons.Web.Ui.Frise;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Journeys;

/// <summary>One journey in a list: who, where from, its frise, what comes next.</summary>
public sealed record JourneyLine(
    Guid Id, string Number, string? FirstName, string? LastName, string? City, string? StructureType,
    long TerritoryId, Progress Progress, Milestone? NextAct, DateOnly? NextDueOn, ClosureReason? Closure)
{
    public static readonly Expression<Func<NamedJourney, JourneyLine>> Of = named => new(
        named.Journey.PublicId, named.Journey.Number, named.Person.FirstName, named.Person.LastName, named.Journey.Profile.City,
        named.Journey.Referral.StructureType, named.Journey.TerritoryId, named.Journey.Progress, named.Journey.NextAct, named.Journey.NextDueOn,
        named.Journey.Closure == null ? null : named.Journey.Closure.Reason);

    public string Name => $"{FirstName} {LastName}".Trim() is { Length: > 0 } name ? name : "Sans nom";

    public string Whereabouts => City is null ? Number : $"{Number}, {City}";

    public FriseView Frise(Schedule schedule, DateOnly today) => FriseOfJourney.Thin(Progress, NextAct, schedule, today);

    public MarkState State(DateOnly today) =>
        NextAct is null ? Progress.Broken == 0 ? MarkState.Done : MarkState.Dropped
        : NextDueOn is { } due ? FriseOfJourney.StateOf(due, today) : MarkState.Ahead;

    /// <summary>« 14 jours de retard », « Sans date », « Parcours achevé ».</summary>
    public string Due(DateOnly today) => State(today) switch
    {
        MarkState.Done => "Tout est fait",
        MarkState.Dropped => Closure is { } reason ? reason.InFrench : "Rupture",
        _ => NextDueOn is { } due ? FrenchDates.Due(due, today) : "Sans date",
    };

    /// <summary>One sentence on where the next act comes from.</summary>
    public string Because(Lists lists) => NextAct switch
    {
        null => "Rien n’est attendu.",
        Milestone.Diagnosis => $"Orientation {On(Progress.ReferredOn)}{By(lists)}{At}.",
        Milestone.FollowUp3 or Milestone.FollowUp6 => $"Diagnostic {On(Progress.DiagnosedOn)}{At}.",
        Milestone.Training => $"Formation décidée au diagnostic {On(Progress.DiagnosedOn)}, entrée à confirmer.",
        Milestone.Certification => $"Certification décidée au diagnostic {On(Progress.DiagnosedOn)}, résultat attendu.",
        Milestone.Computer => $"Décidé au diagnostic {On(Progress.DiagnosedOn)}, pas encore remis.",
        _ => $"Décidée au diagnostic {On(Progress.DiagnosedOn)}, pas encore remise.",
    };

    private string At => City is null ? "" : $", {City}";

    private static string On(DateOnly? day) => day is { } known ? "du " + FrenchDates.DayMonth(known) : "sans date";

    private string By(Lists lists) =>
        StructureType is not null && lists.Find(StructureField, StructureType) is { } structure ? $" ({structure.Label})" : "";

    private static readonly Field StructureField = AnnexeDictionary.Get("referral.structure_type");
}
