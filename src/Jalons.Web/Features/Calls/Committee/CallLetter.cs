using Jalons.Core.Calls;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Web.Ui.Sheets;
using Jalons.Web.Ui.Words;
using Section = Jalons.Documents.Section;

namespace Jalons.Web.Features.Calls.Committee;

/// <summary>What the Département writes to a candidate once the committee has decided.</summary>
public static class CallLetter
{
    public static Report Of(Instructed dossier, Casebook book, SelectionCommittee committee, Programme programme)
        => Leaflet.Of(programme, "Réponse à votre dossier", programme.DayOf(committee.RecordedAt),
            [
                new("Courrier du", FrenchDates.Full(programme.DayOf(committee.RecordedAt))), new("Structure", dossier.Application.Applicant), new("Objet", book.Call.Title), new("Dossier", dossier.Application.Reference),
                .. dossier.Application.Title is { } title ? [new Mention("Projet", title)] : Array.Empty<Mention>(),
                new("Comité du", FrenchDates.Full(committee.HeldOn)),
            ],
            [
                new Section("Notre décision") { Blocks = [new Paragraph("Madame, Monsieur,"), .. Paragraphs(dossier, book.Call, programme).Select(text => new Paragraph(text))] },
                .. Reasons(dossier, book.Checklist) is { Count: > 0 } reasons ? [new Section("Ce qui a manqué") { Blocks = [BulletList.Of(reasons)] }] : Array.Empty<Section>(),
                new Section("La suite") { Blocks = [new Paragraph(Next(dossier.Decision!.Outcome)), new Paragraph("Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées."), new Paragraph(programme.Institution)] },
            ]);

    private static IEnumerable<string> Paragraphs(Instructed dossier, Call call, Programme programme)
    {
        var decision = dossier.Decision!;
        var territory = call.TerritoryOf(dossier.Application.LotId, programme)?.Name ?? "ce territoire";
        yield return "Vous avez répondu à l’appel à manifestation d’intérêt du Département. Nous vous remercions du travail mené par votre structure et ses partenaires.";
        yield return decision.Outcome switch
        {
            Outcome.Retained => $"Le comité a retenu votre projet pour le territoire {territory}, avec une aide de {Amounts.Said(decision.GrantedCents)} au plus.",
            Outcome.Reserve => $"Votre projet pour le territoire {territory} est placé en liste d’attente : il serait retenu si le projet choisi ne pouvait pas se faire.",
            Outcome.Refused => $"Votre projet pour le territoire {territory} n’a pas été retenu : un seul projet l’est par territoire.",
            Outcome.NotEligible => "Votre projet ne remplit pas les critères d’éligibilité de l’appel. Il n’a donc pas été classé.",
            _ => "Votre dossier n’est pas recevable au regard du cahier des charges. Il n’a donc pas été évalué.",
        };
        if (decision is { Reason: { Length: > 0 } reason, Outcome: Outcome.Reserve or Outcome.Refused }) yield return reason;
        if (dossier.Application.Channel is not Core.Calls.Applications.Channel.Platform) yield return "Le cahier des charges l’indiquait : seul le dépôt sur la plateforme compte, tout projet déposé par un autre canal est déclaré non recevable.";
    }

    private static List<string> Reasons(Instructed dossier, Checklist list) => dossier.Decision!.Outcome is not (Outcome.NotEligible or Outcome.NotAdmissible) ? []
        : [.. dossier.Checks.Where(check => !check.Holds).Select(check => $"{list.Lines.FirstOrDefault(line => line.Code == check.Code)?.Label ?? check.Code} : {check.Reason}")];

    private static string Next(Outcome outcome) => outcome switch
    {
        Outcome.Retained => "Nous vous écrirons prochainement pour préparer la convention et ses annexes : calendrier, données à transmettre, versements.",
        Outcome.Reserve => "Nous vous tiendrons au courant dès que la convention du projet retenu sera signée.",
        _ => "Nos services restent à votre disposition pour échanger sur cette décision et sur les prochains appels.",
    };
}
