using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Web.Features.Journeys;
using Jalons.Web.Ui.Frise;
using Jalons.Web.Ui.Sheets;
using Jalons.Web.Ui.Words;
using Section = Jalons.Documents.Section;

namespace Jalons.Web.Features.Referrals.Mine;

/// <summary>What the professional who referred is told of the diagnosis and of the follow-up, on one sheet (fiche de restitution; AMI, « transmises aux prescripteurs »).</summary>
public sealed class ReturnSheet(JourneyFile file, Programme programme, DateOnly today)
{
    private readonly Lists _lists = Lists.For(programme);
    private Journey Journey => file.Journey;
    private Project Project => programme.Projects.First(project => project.Id == Journey.ProjectId);

    private const int LongestAnswer = 80;
    private const int LongestWords = 85;
    private const string WhatFor = "Elle est transmise à qui a orienté la personne, pour mieux comprendre ses besoins numériques. La notice remise à la personne le dit. Ne la transmettez à personne d’autre.";

    /// <summary>On paper, long words end in « … »: the sheet is one page, and the whole is on the screen.</summary>
    public bool IsOnePage { get; init; }

    public Report Sheet() => Leaflet.Of(programme, "Fiche de restitution", today,
        [
            new("Personne", file.Person.DisplayName), new("Parcours", $"n° {Journey.Number}, projet {Project.Name}"),
            new("Orientée", $"{Day(Journey.Progress.ReferredOn)}{(file.Contact.Name is { } agent ? $", par {agent}" : "")}"), new("Situation au", FrenchDates.Full(today)),
        ],
        [
            new Section("Où elle en est") { Blocks = [new Paragraph(string.Join(" ", Milestones.All.Select(Line)))] },
            new Section("Le diagnostic") { Blocks = [IsOnePage ? new Paragraph(string.Join(". ", Short(DiagnosisLines(), LongestAnswer)) + ".") : BulletList.Of(DiagnosisLines())] },
            new Section("Le suivi") { Blocks = [BulletList.Of(Short(FollowUpLines(), LongestWords)), .. IsOnePage ? new Block[] { new Paragraph(WhatFor) } : []] },
            .. IsOnePage ? Array.Empty<Section>() : [new Section("À quoi sert cette fiche") { Blocks = [new Paragraph(WhatFor)] }],
        ]);

    private IEnumerable<string> Short(IEnumerable<string> lines, int longest) => IsOnePage ? lines.Select(line => Cut(line.ReplaceLineEndings(" "), longest)) : lines;

    private static string Cut(string text, int longest) => text.Length <= longest ? text : $"{text[..longest].TrimEnd()}…";

    private static string Day(DateOnly? on) => on is { } day ? $"le {FrenchDates.Full(day)}" : "à une date inconnue";

    private string Line(Milestone milestone)
    {
        var progress = Journey.Progress;
        var state = FriseOfJourney.StateOf(progress, milestone, programme.Schedule, today);
        return $"{milestone.Label} : " + state switch
        {
            MarkState.Done => progress.On(milestone) is { } on ? $"fait le {FrenchDates.Full(on)}" : "fait",
            MarkState.NotNeeded => "sans objet",
            MarkState.Dropped => "rupture" + (Journey.Closure is { } closure ? $" ({closure.Reason.InFrench.ToLower(FrenchDates.French)})" : ""),
            MarkState.Unreached => "injoignable",
            _ => progress.DueOn(milestone, programme.Schedule) is { } due ? $"attendu pour le {FrenchDates.Full(due)}" : "à venir",
        } + ".";
    }

    private IEnumerable<string> DiagnosisLines()
    {
        if (Journey.Diagnosis.On is null && !Journey.Diagnosis.HasAnswers) return ["Le diagnostic n’est pas encore fait."];

        return AnnexeDictionary.In(Jalons.Core.Dictionary.Section.Diagnosis).Select(Told).OfType<string>();
    }

    private List<string> FollowUpLines()
    {
        var lines = Journey.FollowUps.OrderBy(followUp => followUp.Months).Where(followUp => followUp.IsDone)
            .Select(followUp => $"À {followUp.Months} mois{(followUp.On is { } on ? $" ({FrenchDates.Full(on)})" : "")} : {followUp.Situation}").ToList();
        if (file.TrainingComment is { } comment) lines.Add($"Formation : {comment}");
        if (Journey.Closure is { } closure) lines.Add($"Parcours clos le {FrenchDates.Full(closure.On)} : {closure.Reason.InFrench.ToLower(FrenchDates.French)}.");
        return lines.Count > 0 ? lines : ["Pas encore de nouvelles après le diagnostic."];
    }

    private string? Told(Field field)
        => field.Read(file) is { IsKnown: true } value ? $"{field.ShortLabel} : {_lists.Label(field, value, today).Replace(Lists.Separator, ", ", StringComparison.Ordinal)}" : null;
}
