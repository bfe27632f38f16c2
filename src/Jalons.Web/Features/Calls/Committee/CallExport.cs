using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Documents.Sheets;

namespace Jalons.Web.Features.Calls.Committee;

/// <summary>All that is known of the dossiers, as a workbook: ranking, checks, scores, attachments.</summary>
internal static class CallExport
{
    public static void Write(Casebook book, Programme programme, Stream stream) => XlsxWriter.Write(
        [
            new Sheet("Classement", ["Territoire", "Rang", "Dossier", "Structure", "SIRET", "Projet", "Canal", "Déposé le", "Demandé (€)", "Note sur 100", "Écart", "Où il en est", "Accordé (€)", "Motif", "À regarder", "ESS", "Réemploi", "Communes"], Ranking(book, programme)),
            new Sheet("Vérification", ["Dossier", "Structure", "Ligne", "Réponse", "Raison", "Par", "Révision lue"], Checks(book)),
            new Sheet("Notes", ["Dossier", "Structure", "Évaluation de", "Révision lue", "Critère", "Niveau", "Commentaire", "Note sur 100"], Scores(book)),
            new Sheet("Pièces", ["Dossier", "Structure", "Pièce", "Fichier", "État"], Files(book)),
        ], stream);

    private static IEnumerable<IReadOnlyList<Cell>> Ranking(Casebook book, Programme programme)
        => from lot in book.Call.Lots.Select(lot => (long?)lot.Id).Append(null)
           let territory = book.Call.TerritoryOf(lot, programme)?.Name ?? "À préciser"
           from ranked in book.RankingOf(lot).Select((dossier, rank) => (dossier, rank))
           select Line(territory, ranked.dossier, ranked.rank, programme);

    private static IReadOnlyList<Cell> Line(string territory, Instructed dossier, int rank, Programme programme)
    {
        var application = dossier.Application;
        return
        [
            territory, dossier.Standing.Competes ? new Cell.Count(rank + 1) : Cell.Empty, application.Reference, application.Applicant, application.Siret ?? "", application.Title ?? "", application.Channel.InFrench,
            new Cell.Day(programme.DayOf(application.DepositedAt)), Euros(application.AskedCents), Score(dossier.Score), Score(dossier.Score is null ? null : dossier.Spread), dossier.Standing.InFrench,
            Euros(dossier.Decision is { Outcome: Outcome.Retained } decision ? decision.GrantedCents : null), dossier.Decision?.Reason ?? "", string.Join(" ; ", dossier.Flags.Select(flag => flag.InFrench)),
            application.ValueOf(ContentField.SocialEconomy) ?? "", application.ValueOf(ContentField.Reuse) ?? "", application.ValueOf(ContentField.Communes) ?? "",
        ];
    }

    private static IEnumerable<IReadOnlyList<Cell>> Checks(Casebook book)
        => from dossier in book.Projects
           from check in dossier.Checks
           select (IReadOnlyList<Cell>)[dossier.Application.Reference, dossier.Application.Applicant, book.Checklist.Lines.FirstOrDefault(line => line.Code == check.Code)?.Label ?? check.Code, check.Holds ? "oui" : "non", check.Reason ?? "", check.Who, check.Revision];

    private static IEnumerable<IReadOnlyList<Cell>> Scores(Casebook book)
        => from dossier in book.Projects
           from review in dossier.Reviews.Where(review => review.SubmittedAt is not null)
           from level in review.Levels
           select (IReadOnlyList<Cell>)[dossier.Application.Reference, dossier.Application.Applicant, dossier.Assignments.FirstOrDefault(given => given.Id == review.AssignmentId)?.Reviewer ?? "", review.Revision, level.Key, level.Value, review.Comments.GetValueOrDefault(level.Key) ?? "", Score(review.Score)];

    private static IEnumerable<IReadOnlyList<Cell>> Files(Casebook book)
        => from dossier in book.Projects
           from file in dossier.Application.Attachments
           select (IReadOnlyList<Cell>)[dossier.Application.Reference, dossier.Application.Applicant, file.Label, file.Name, file.ReplacedAt is not null ? "remplacée" : file.Fault ?? "reçue"];

    private static Cell Euros(long? cents) => cents is { } known ? new Cell.Number(known / 100.0, 2) : Cell.Empty;

    private static Cell Score(double? score) => score is { } known ? new Cell.Number(known, 1) : Cell.Empty;
}
