using System.Text.RegularExpressions;
using Jalons.Core.Calls.Budgets;
using Jalons.Documents;
using Jalons.Documents.Markdown;
using Jalons.Documents.Typography;

namespace Jalons.Core.Calls.Agreements.Writing;

/// <summary>A word between braces in the text of an agreement, that its facts replace: « {porteur} » (champ de fusion).</summary>
/// <param name="Code">Between the braces.</param>
/// <param name="Meaning">What it becomes, for the list beside the text.</param>
/// <param name="ValueIn">Null while it is not known.</param>
public sealed partial record MergeField(string Code, string Meaning, Func<AgreementFile, string?> ValueIn)
{
    public static readonly IReadOnlyList<MergeField> All =
    [
        new("institution", "l’institution qui conduit le programme", file => file.Programme.Institution),
        new("programme", "le nom du programme", file => file.Programme.Name),
        new("appel", "le titre de l’appel", file => file.Call?.Title ?? file.Programme.Name),
        new("reference", "la référence de la convention", file => file.Agreement.Reference),
        new("projet", "le nom du projet", file => file.Project.Name),
        new("porteur", "l’organisme porteur", file => file.Lead),
        new("siret", "son numéro SIRET", file => file.Dossier?.Siret),
        new("forme_juridique", "sa forme juridique", file => file.Dossier?.LegalForm),
        new("dossier", "la référence du dossier retenu", file => file.Dossier?.Reference),
        new("territoire", "le territoire", file => file.Territory.Name),
        new("montant", "le montant de la convention", file => Cents.InFrench(file.Agreement.AmountCents)),
        new("date_debut", "le premier jour", file => French.Date(file.Agreement.StartsOn)),
        new("date_fin", "le dernier jour", file => French.Date(file.Agreement.EndsOn)),
        new("echeance_diagnostics", "le dernier jour des diagnostics", file => French.Date(file.Programme.DiagnosisDeadline)),
        new("consortium", "les membres et leurs rôles", Consortium),
        new("referentiel", "le référentiel de diagnostic accepté", file => file.Agreement.Referential?.Name),
        Target("cible_diagnostics", "R01", "diagnostics"), Target("cible_ordinateurs", "R02", "personnes équipées"), Target("cible_connexions", "R03", "personnes connectées"),
        Target("cible_formations", "R04", "orientations en formation"), Target("cible_certifications", "R05", "certifications passées"),
    ];

    /// <summary>What is between braces in a text and stands for nothing, each once.</summary>
    public static IReadOnlyList<string> UnknownIn(string text) => [.. Braces().Matches(text).Select(match => match.Groups["code"].Value).Where(code => Find(code) is null).Distinct()];

    /// <summary>The text as blocks, its fields replaced; what is not known yet says so.</summary>
    public static IReadOnlyList<Block> Merged(string text, AgreementFile file)
        => new MarkdownReader(_ => null, insertion => insertion.Kind == Kind && Find(insertion.Key) is { } field ? field.In(file) : null).Read(Braces().Replace(text, $"[{Kind}:${{code}}]"));

    /// <summary>The same in one line, for a heading.</summary>
    public static string MergedLine(string line, AgreementFile file) => Braces().Replace(line, match => Find(match.Groups["code"].Value)?.In(file).Plain ?? match.Value);

    private const string Kind = "champ";

    private Prose In(AgreementFile file) => ValueIn(file) is { Length: > 0 } value ? value : Prose.Of(Words.Strong($"(à compléter : {Meaning})"));

    private static MergeField? Find(string code) => All.FirstOrDefault(field => field.Code == code);

    private static MergeField Target(string code, string indicator, string what)
        => new(code, $"la cible : {what}", file => file.Agreement.Targets.Find(target => target.Indicator == indicator) is { } target ? French.Count(target.Value) : null);

    private static string Consortium(AgreementFile file) => string.Join(" ; ", file.Agreement.Members.Select(member => $"{file.NameOf(member.OrganisationId)} ({string.Join(", ", member.Roles.Select(role => role.InFrench))})"));

    [GeneratedRegex(@"\{(?<code>[^{}\s]{0,40})\}")]
    private static partial Regex Braces();
}
