using System.Collections.Frozen;

namespace Jalons.Core.Dictionary;

/// <summary>Every field of the annexe (46) and the complement column, in the annexe's order. Adding a field = one entry here, one property, one migration.</summary>
public static class AnnexeDictionary
{
    public static readonly IReadOnlyList<Field> Fields = Number([.. ReferralFields.All, .. ProfileFields.All, .. DiagnosisFields.All, .. FollowUpFields.All]);

    private static readonly FrozenDictionary<string, Field> ByCode = Fields.ToFrozenDictionary(field => field.Code);

    /// <summary>The field with this code; an unknown code is a bug, hence the exception.</summary>
    public static Field Get(string code) => ByCode[code];

    public static Field? Find(string code) => ByCode.GetValueOrDefault(code);

    public static IEnumerable<Field> In(Section section) => Fields.Where(field => field.Section == section);

    /// <summary>Title of a block, as in the annexe.</summary>
    public static string TitleOf(Section section) => section switch
    {
        Section.Referral => "ORIENTATION",
        Section.Profile => "PROFIL DE LA PERSONNE",
        Section.Diagnosis => "DIAGNOSTIC & ORIENTATION",
        _ => "SUIVI DU PARCOURS",
    };

    private static Field[] Number(Field[] fields)
    {
        for (var ordinal = 0; ordinal < fields.Length; ordinal++) fields[ordinal].Ordinal = ordinal;
        return fields;
    }
}
