using System.Globalization;
using System.Text;
using Jalons.Core.Dictionary;

namespace Jalons.Tests.Exchange.Variants;

/// <summary>Makes up people of the Seine-Saint-Denis and their journeys: a full truth, with what is not known left out.</summary>
internal sealed class MadePeople(Random random, Lists lists)
{
    private static readonly string[] Starts = ["Bel", "Tra", "Kou", "Mar", "Ous", "Fer", "N'Gu", "Lau", "Sid", "Gri", "Vas", "Dela", "Ahm", "Pet", "Zou", "Ren"];
    private static readonly string[] Ends = ["mani", "oré", "kassi", "doux", "vic", "lier", "rasson", "tchoua", "benne", "gaud", "lé", "souda", "rick", "pard", "minh", "elle"];
    private static readonly string[] First = ["Awa", "Loïc", "Fatoumata", "Jean-Luc", "Élodie", "Mamadou", "Inès", "Noé", "Chloé", "Moussa", "Zeynep", "Paul", "Mireille", "Tariq", "Anaïs", "Rachid", "Marie-Ange", "Boubacar", "Sylvie", "Gaëlle"];
    private static readonly string[] Towns = ["Montreuil", "Bobigny", "Noisy-le-Sec", "Épinay-sur-Seine", "Saint-Denis", "Le Pré-Saint-Gervais", "L'Île-Saint-Denis", "Les Pavillons-sous-Bois", "Aulnay-sous-Bois", "Neuilly-sur-Marne", "Rosny-sous-Bois", "Saint-Ouen-sur-Seine", "Bagnolet", "Gagny"];
    private static readonly string[] Departments = ["93", "75", "99", "2A", "01", "971", "59", "95"];
    private static readonly string[] Posts = ["Conseillère en insertion", "Référent RSA", "Éducateur spécialisé", "Assistante sociale"];
    private static readonly string[] Comments = ["Suit les séances avec assiduité", "Attend une place, à relancer en septembre", "A changé d'adresse ; prévenir la structure", "Utilise l'ordinateur \"presque\" tous les jours", "Recherche active : deux entretiens", "Très à l'aise,\nsouhaite continuer"];

    private int _made;

    public Dictionary<Field, FieldValue> Someone()
    {
        _made++;
        var said = new Dictionary<Field, FieldValue>();
        foreach (var field in AnnexeDictionary.Fields.Where(field => random.Next(12) > 0)) Tell(field, said);
        Tell(Of("profile.last_name"), said);
        Tell(Of("profile.first_name"), said);
        Tell(Of("profile.birth_date"), said);
        Tell(Of("profile.mobile"), said);
        foreach (var field in AnnexeDictionary.Fields)
            if (field.When is { } when && !(said.TryGetValue(Of(when.Code), out var answer) && answer.Text == when.Option)) said.Remove(field);
        if (random.Next(6) == 0) said.Remove(Of("diagnosis.date"));
        return said;
    }

    public static string WithoutAccents(string text) => string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    private void Tell(Field field, Dictionary<Field, FieldValue> said) => said[field] = field.Type switch
    {
        FieldType.Date => FieldValue.Of(field.Code switch
        {
            "profile.birth_date" => new DateOnly(1957, 1, 1).AddDays(random.Next(47 * 365)),
            "referral.date" => new DateOnly(2021, 9, 1).AddDays(random.Next(270)),
            "diagnosis.date" => new DateOnly(2021, 9, 20).AddDays(random.Next(330)),
            _ => new DateOnly(2021, 11, 1).AddDays(random.Next(390))
        }),
        FieldType.Choice => FieldValue.Of(Pick(lists.OptionsOf(field)).Code),
        FieldType.MultiChoice => FieldValue.Of(Several(field)),
        FieldType.Email => FieldValue.Of($"contact{_made}.{random.Next(1000)}@example.org"),
        FieldType.Phone => FieldValue.Of($"0{random.Next(6, 8)}.{random.Next(100):00}.{random.Next(100):00}.{random.Next(100):00}.{random.Next(100):00}"),
        FieldType.Department => FieldValue.Of(Pick(Departments)),
        FieldType.Commune => FieldValue.Of(Pick(Towns)),
        FieldType.LongText => FieldValue.Of(Pick(Comments)),
        _ => FieldValue.Of(field.Code switch
        {
            "profile.first_name" => Pick(First),
            "profile.last_name" => Pick(Starts) + Pick(Ends),
            "referral.agent_name" => $"{Pick(First)} {(Pick(Starts) + Pick(Ends)).ToUpperInvariant()}",
            "referral.agent_position" => Pick(Posts),
            _ => "Bénévole dans une association"
        })
    };

    // The placeholders of the annexe (« Type 1 », « Etc. ») are nobody's answer.
    private long Several(Field field)
    {
        var options = lists.OptionsOf(field).Where(option => !option.Exclusive && !option.Code.StartsWith("type_", StringComparison.Ordinal) && !(lists.ListOf(field)!.BelongsToProgramme && option.Code == "other")).ToList();
        if (random.Next(12) == 0) return lists.OptionsOf(field).FirstOrDefault(option => option.Exclusive)?.Mask ?? (field.Code is "diagnosis.skills" or "diagnosis.barriers" ? 0 : Pick(options).Mask);
        return Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(options).Mask).Aggregate((one, other) => one | other);
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private static Field Of(string code) => AnnexeDictionary.Get(code);
}
