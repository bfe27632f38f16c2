using System.Globalization;
using System.Text.Json;
using Jalons.Core.Calls.Applications;

namespace Jalons.Core.Calls.Platform;

/// <summary>Reads what the platform answers; what a later version leaves out or adds is no fault.</summary>
internal static class PlatformReading
{
    private static readonly string[] NoQuestion = ["HeaderSectionChamp", "ExplicationChamp"];

    public static IncomingApplication Dossier(JsonElement node, ApplicationKind kind)
    {
        var (person, company, association) = (Of(node, "demandeur"), Of(node, "demandeur", "entreprise"), Of(node, "demandeur", "association"));
        var champs = Champs(node).ToList();
        return new()
        {
            Kind = kind,
            Number = node.GetProperty("number").GetInt64(),
            PlatformState = Text(node, "state"),
            FormRevision = Text(Of(node, "demarche", "revision"), "id") ?? "inconnue",
            Applicant = Text(association, "titre") ?? Text(company, "raisonSociale") ?? FullName(person) ?? Text(person, "siret") ?? "Structure sans nom",
            Siret = Text(person, "siret"),
            LegalForm = Text(company, "formeJuridique"),
            LegalFormCode = Text(company, "formeJuridiqueCode"),
            Rna = Text(association, "rna"),
            Email = Text(Of(node, "usager"), "email"),
            DepositedAt = Instant(node, "dateDepot") ?? Instant(node, "datePassageEnConstruction") ?? ChangedAt(node),
            ChangedAt = ChangedAt(node),
            Answers = [.. champs.Where(champ => !NoQuestion.Contains(Text(champ, "__typename"))).Select(champ => new RawAnswer(FieldOf(champ), Text(champ, "label") ?? "", ValueOf(champ)))],
            Remarks = [.. Champs(node, "annotations").Where(champ => ValueOf(champ).Length > 0).Select(champ => new RawAnswer(FieldOf(champ), Text(champ, "label") ?? "", ValueOf(champ))), .. Opinions(node)],
            Files = [.. champs.SelectMany(FilesOf)],
            TellsFiles = true,
        };
    }

    public static DateTime ChangedAt(JsonElement node) => Instant(node, "dateDerniereModification") ?? default;

    public static (bool More, string? Cursor) Page(JsonElement connection)
        => Of(connection, "pageInfo") is { ValueKind: JsonValueKind.Object } page ? (page.GetProperty("hasNextPage").GetBoolean(), Text(page, "endCursor")) : (false, null);

    public static IEnumerable<JsonElement> Nodes(JsonElement connection)
        => Of(connection, "nodes") is { ValueKind: JsonValueKind.Array } nodes ? nodes.EnumerateArray().Where(node => node.ValueKind is JsonValueKind.Object) : [];

    public static JsonElement Of(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            if (element.ValueKind is not JsonValueKind.Object || !element.TryGetProperty(name, out element)) return default;
        return element;
    }

    public static string? Text(JsonElement element, string name)
        => Of(element, name) switch { { ValueKind: JsonValueKind.String } text when text.GetString() is { Length: > 0 } said => said, { ValueKind: JsonValueKind.Number } number => number.GetRawText(), _ => null };

    public static DateTime? Instant(JsonElement element, string name)
        => DateTimeOffset.TryParse(Text(element, name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at.UtcDateTime : null;

    // The questions repeated inside a block count as questions, one line after the other.
    private static IEnumerable<JsonElement> Champs(JsonElement node, string name = "champs")
    {
        if (Of(node, name) is not { ValueKind: JsonValueKind.Array } champs) yield break;

        foreach (var champ in champs.EnumerateArray())
        {
            yield return champ;
            if (Of(champ, "rows") is { ValueKind: JsonValueKind.Array } rows)
                foreach (var row in rows.EnumerateArray())
                    foreach (var inner in Champs(row)) yield return inner;
        }
    }

    // What an expert was asked, and answered.
    private static IEnumerable<RawAnswer> Opinions(JsonElement node)
        => Of(node, "avis") is not { ValueKind: JsonValueKind.Array } opinions ? [] : opinions.EnumerateArray().Select(opinion => new RawAnswer(
            $"avis-{Text(opinion, "id")}", $"Avis de {Text(Of(opinion, "expert"), "email") ?? "l’expert"} : {Text(opinion, "questionLabel") ?? Text(opinion, "question")}", Text(opinion, "reponse") ?? Text(opinion, "questionAnswer") ?? "sans réponse à ce jour"));

    private static string FieldOf(JsonElement champ) => Text(champ, "champDescriptorId") ?? Text(champ, "id") ?? "";

    private static string ValueOf(JsonElement champ) => (Text(champ, "__typename") switch
    {
        "DossierLinkChamp" => Text(Of(champ, "dossier"), "number") ?? Text(champ, "stringValue"),
        "CheckboxChamp" or "YesNoChamp" => Of(champ, "checked") is { ValueKind: JsonValueKind.True } || Of(champ, "selected") is { ValueKind: JsonValueKind.True } || Text(champ, "stringValue") == "true" ? "oui" : "non",
        "DecimalNumberChamp" => Text(champ, "decimalNumber"),
        "IntegerNumberChamp" => Text(champ, "integerNumber"),
        "MultipleDropDownListChamp" when Of(champ, "values") is { ValueKind: JsonValueKind.Array } values => string.Join(", ", values.EnumerateArray().Select(value => value.GetString())),
        "PieceJustificativeChamp" => string.Join(", ", FilesOf(champ).Select(file => file.Name)),
        _ => Text(champ, "stringValue"),
    }) ?? "";

    private static IEnumerable<IncomingFile> FilesOf(JsonElement champ)
        => Of(champ, "files") is not { ValueKind: JsonValueKind.Array } files ? [] : files.EnumerateArray().Select(file => new IncomingFile(
            FieldOf(champ), Text(champ, "label") ?? "", Text(file, "filename") ?? "piece", Text(file, "contentType") ?? "application/octet-stream", Text(file, "checksum") ?? "", Text(file, "url") ?? ""));

    private static string? FullName(JsonElement person) => $"{Text(person, "prenom")} {Text(person, "nom")}".Trim() is { Length: > 0 } name ? name : null;
}
