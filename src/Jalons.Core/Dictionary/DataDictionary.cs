using System.Text;
using Jalons.Core.Studies;

namespace Jalons.Core.Dictionary;

/// <summary>The data dictionary as a page, made from the one description of each field (docs/data-dictionary.md).</summary>
public static class DataDictionary
{
    /// <summary>Markdown, in French; a test compares it with the file of the documentation.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder("# Dictionnaire des données\n\nPage produite à partir du code (`Jalons.Core/Dictionary`) : ne pas la modifier à la main.\n\n");
        page.Append("Rôles : *identifiant* (nomme une personne, jamais dans une étude), *quasi-identifiant* (pourrait désigner par recoupement), *sensible* (situation sociale ou de santé), *accord* (ouvre un contact), *variable* (donnée d'étude).\n");
        foreach (var section in Enum.GetValues<Section>())
        {
            page.Append($"\n## {AnnexeDictionary.TitleOf(section)}\n\n| Code | Libellé | Type | Réponses | Condition | Rôle | Dans l'étude |\n|---|---|---|---|---|---|---|\n");
            foreach (var field in AnnexeDictionary.In(section)) page.Append(Line(field));
        }
        return page.ToString();
    }

    private static string Line(Field field)
        => $"| `{field.Code}` | {field.Label}{(field.InAnnexe ? "" : " (complément, hors annexe)")} | {TypeOf(field)} | {AnswersOf(field)} | {ConditionOf(field)} | {RoleOf(field)} | {StudyVariable.Of(field).Treatment} |\n";

    private static string AnswersOf(Field field) => field.List switch
    {
        null => "",
        { BelongsToProgramme: true } => "liste du programme",
        var list => string.Join("<br>", list.Options.Select(option => $"{option.Label} (`{option.Code}`)")),
    };

    private static string ConditionOf(Field field) => field.When is { } when
        ? $"{AnnexeDictionary.Get(when.Code).ShortLabel} = {AnnexeDictionary.Get(when.Code).List!.Find(when.Option)!.Label}"
        : "";

    private static string TypeOf(Field field) => field.Type switch
    {
        FieldType.Date => "date",
        FieldType.Choice => "un choix",
        FieldType.MultiChoice => "plusieurs choix",
        FieldType.Text => "texte",
        FieldType.LongText => "texte libre",
        FieldType.Email => "e-mail",
        FieldType.Phone => "téléphone",
        FieldType.Department => "département",
        _ => "commune",
    };

    private static string RoleOf(Field field) => field.Role switch
    {
        FieldRole.Identifier => "identifiant",
        FieldRole.QuasiIdentifier => "quasi-identifiant",
        FieldRole.Sensitive => "sensible",
        FieldRole.Consent => "accord",
        _ => "variable",
    };
}
