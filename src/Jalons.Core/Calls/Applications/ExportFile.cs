using System.Globalization;
using Jalons.Core.Exchange.Tables;
using Jalons.Core.People;
using Jalons.Core.Programmes;

namespace Jalons.Core.Calls.Applications;

/// <summary>Reads the csv or xlsx export of the platform: one row a dossier, its own columns first, then one column a question.</summary>
public static class ExportFile
{
    private const string Revision = "export";
    private static readonly string[] Stamps = ["dd/MM/yyyy HH:mm", "dd/MM/yyyy HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss", "dd/MM/yyyy 'à' HH'h'mm", "dd/MM/yyyy", "yyyy-MM-dd"];

    private static readonly (string Column, string[] Words)[] Own =
    [
        ("number", ["id", "numero dossier", "n dossier", "dossier id"]), ("email", ["email", "email usager", "adresse electronique"]), ("state", ["etat du dossier", "statut", "etat"]),
        ("deposited", ["depose le", "date de depot", "en construction le"]), ("changed", ["derniere mise a jour le", "mis a jour le", "dernieres modifications le"]),
        ("siret", ["siret", "etablissement siret"]), ("name", ["entreprise raison sociale", "raison sociale", "association titre"]),
        ("form", ["entreprise forme juridique", "forme juridique"]), ("formCode", ["entreprise forme juridique code", "forme juridique code"]), ("rna", ["association rna", "rna"]),
    ];

    /// <returns>The dossiers read, and what was refused, line by line.</returns>
    /// <exception cref="TableRefusal">The file is no table.</exception>
    public static (IReadOnlyList<IncomingApplication> Read, IReadOnlyList<string> Refusals) Read(Stream content, string name, ApplicationKind kind, Programme programme)
    {
        using var table = TableFile.Open(content, name);
        if (!table.NextSheet() || !table.NextRow()) return ([], ["Le fichier est vide."]);

        var header = Enumerable.Range(0, table.Row.Count).Select(place => (Place: place, Label: table.Row[place].ToString().Trim())).Where(column => column.Label.Length > 0).ToList();
        var own = Own.Select(column => (column.Column, Place: header.Find(title => column.Words.Contains(Folding.Words(title.Label))))).Where(found => found.Place.Label is not null).ToDictionary(found => found.Column, found => found.Place.Place);
        if (!own.ContainsKey("number") || !own.ContainsKey("deposited")) return ([], ["Il manque la colonne « ID » (numéro du dossier) ou « Déposé le ». Prenez l’export de la plateforme, tableur ou csv, sans en changer les titres."]);

        var (read, refusals, zone) = (new List<IncomingApplication>(), new List<string>(), TimeZoneInfo.FindSystemTimeZoneById(programme.TimeZone));
        var questions = header.Where(column => !own.ContainsValue(column.Place)).ToList();
        while (table.NextRow())
        {
            var row = table.Row;
            string? Cell(string column) => own.TryGetValue(column, out var place) && row[place].ToString().Trim() is { Length: > 0 } text ? text : null;
            var number = long.TryParse(Folding.Digits(Cell("number")), CultureInfo.InvariantCulture, out var parsed) ? parsed : (long?)null;
            if (number is null || Instant(Text(row[own["deposited"]]), zone) is not { } deposited)
            {
                refusals.Add($"Ligne {row.Number} : le numéro du dossier ou la date de dépôt ne se lisent pas.");
                continue;
            }
            read.Add(new()
            {
                Kind = kind,
                Number = number,
                PlatformState = Cell("state"),
                FormRevision = Revision,
                Applicant = Cell("name") ?? Cell("siret") ?? "Structure sans nom",
                Siret = Folding.Digits(Cell("siret")),
                LegalForm = Cell("form"),
                LegalFormCode = Folding.Digits(Cell("formCode")),
                Rna = Cell("rna"),
                Email = Cell("email"),
                DepositedAt = deposited,
                ChangedAt = (own.TryGetValue("changed", out var at) ? Instant(Text(row[at]), zone) : null) ?? deposited,
                Answers = [.. questions.Select(question => new RawAnswer(Folding.Words(question.Label), question.Label, row[question.Place].ToString().Trim()))],
            });
        }
        return (read, refusals);
    }

    private static string Text(Cell cell) => cell.Kind is CellKind.Date ? DateTime.FromOADate(cell.Number).ToString("dd/MM/yyyy HH:mm:ss", CultureInfo.InvariantCulture) : cell.ToString().Trim();

    // The export gives local times without a zone.
    private static DateTime? Instant(string text, TimeZoneInfo zone)
        => DateTime.TryParseExact(text, Stamps, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), zone) : null;
}
