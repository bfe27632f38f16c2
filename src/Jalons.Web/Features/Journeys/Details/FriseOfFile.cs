using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Programmes;
using Jalons.Core.Referrals.Requests;
using Jalons.Core.Resources;
using Jalons.Web.Features.Journeys.FollowUp;
using Jalons.Web.Ui.Frise;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Journeys.Details;

/// <summary>The large frise of one person: each milestone with its date, who did it, and what weighs.</summary>
public sealed class FriseOfFile(JourneyFile file, Lists lists, Schedule schedule, DateOnly today)
{
    private const string NoDate = "Date inconnue";

    private Journey Journey => file.Journey;

    public FriseView Draw() => new([.. Milestones.All.Select(Mark)], (int?)Journey.NextAct);

    private Mark Mark(Milestone milestone) => FriseOfJourney.StateOf(Journey.Progress, milestone, schedule, today) switch
    {
        MarkState.Done => new(MarkState.Done, DoneOn(milestone) is { } on ? FrenchDates.Brief(on) : NoDate, DoneDetail(milestone)),
        MarkState.Dropped => Dropped(milestone),
        MarkState.NotNeeded => new(MarkState.NotNeeded, "Sans objet", "Pas prévu au diagnostic"),
        MarkState.Unreached => new(MarkState.Unreached, "N’est plus attendu", Stress: file.WhyUnreached(milestone == Milestone.FollowUp3 ? 3 : 6)),
        var state => Due(milestone, state),
    };

    /// <summary>The day told is that of the sitting whose result is told.</summary>
    private DateOnly? DoneOn(Milestone milestone)
        => milestone is Milestone.Certification && Journey.Certifications.Main is { Passed: "yes" or "other" } sitting ? sitting.On : Journey.Progress.On(milestone);

    private Mark Due(Milestone milestone, MarkState state) => Journey.Progress.DueOn(milestone, schedule) switch
    {
        { } due when state == MarkState.Late => new(state, $"Attendu le {FrenchDates.DayMonth(due)}", Stress: FrenchDates.Due(due, today)),
        { } due when state == MarkState.Soon => new(state, FrenchDates.Brief(due), Stress: FrenchDates.Due(due, today)),
        { } due => new(state, FrenchDates.Brief(due)),
        _ => new(state, milestone.IsFollowUp ? "Après le diagnostic" : "Selon le diagnostic"),
    };

    private Mark Dropped(Milestone milestone) => Journey.Closure is { } closure
        ? new(MarkState.Dropped, $"Rupture le {FrenchDates.DayMonth(closure.On)}", Stress: closure.Reason.InFrench)
        : new(MarkState.Dropped, milestone == Milestone.Training ? "Jamais commencée" : "Rupture", Stress: file.TrainingComment);

    private string? DoneDetail(Milestone milestone) => milestone switch
    {
        Milestone.Referral => Joined(file.Contact.Name, (lists.Find(ReferralQuestions.StructureKind, Journey.Referral.StructureKind) ?? lists.Find(StructureType, Journey.Referral.StructureType))?.Label),
        Milestone.Computer => Journey.Handovers.Count > 1 ? $"{Journey.Handovers.Count} appareils" : Journey.Handovers.Select(Device).FirstOrDefault(),
        Milestone.Connection => Journey.ConnectionGrants.Count > 1 ? $"{Journey.ConnectionGrants.Count} connexions" : Journey.ConnectionGrants.Select(grant => grant.Months).FirstOrDefault() is { } months ? $"{months} mois" : null,
        Milestone.Training => Journey.TrainingReferrals.Main is { } training ? Outcome(training.Status) : null,
        Milestone.Certification => Journey.Certifications.Main is { } certification ? Result(certification.Passed) : null,
        _ => null,
    };

    private static readonly Field StructureType = AnnexeDictionary.Get("referral.structure_type");

    private static string? Joined(params string?[] parts) => string.Join(", ", parts.Where(part => part is not null)) is { Length: > 0 } text ? text : null;

    private static string? Device(Handover handover) => (handover.Device switch
    {
        DeviceKind.Desktop => "Fixe",
        DeviceKind.Laptop => "Portable",
        DeviceKind.Tablet => "Tablette",
        DeviceKind.Smartphone => "Smartphone",
        _ => null,
    }, handover.Refurbished) switch
    {
        ({ } kind, true) => kind + (handover.Device == DeviceKind.Tablet ? " reconditionnée" : " reconditionné"),
        (null, true) => "Reconditionné",
        var (kind, _) => kind,
    };

    private static string? Outcome(TrainingStatus status) => status switch
    {
        TrainingStatus.Entered => "En cours",
        TrainingStatus.Finished => "Terminée",
        TrainingStatus.DroppedOut => "Abandonnée",
        _ => null,
    };

    private static string? Result(string? passed) => passed switch
    {
        "yes" => "Réussie",
        "no" => "Non validée",
        "other" => "Validée en partie",
        _ => null,
    };
}
