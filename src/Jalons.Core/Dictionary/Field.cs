namespace Jalons.Core.Dictionary;

/// <summary>One piece of individual data that the programme asks for: said once here, used by the forms, the import, the exports, the study and the generated data dictionary.</summary>
/// <param name="Code">Stable identifier, the same everywhere (« profile.rsa »).</param>
/// <param name="Label">Exact wording of the annexe (cahier des charges, « Données individuelles demandées aux porteurs de projets »).</param>
/// <param name="Section">Block of the annexe that the field belongs to.</param>
/// <param name="Type">Shape of its values.</param>
/// <param name="Role">What the field may be used for, and by whom it may be seen.</param>
/// <param name="Accessor">Reads and writes the field on a journey file.</param>
public sealed record Field(string Code, string Label, Section Section, FieldType Type, FieldRole Role, FieldAccessor Accessor)
{
    /// <summary>Short wording, for column heads and summaries.</summary>
    public required string ShortLabel { get; init; }

    /// <summary>The list that a choice is taken from; null for the other types.</summary>
    public Nomenclature? List { get; init; }

    /// <summary>The answer that makes this question relevant; null when it is always relevant.</summary>
    public FieldCondition? When { get; init; }

    /// <summary>Other headers under which project holders send this field.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What the annexe or the call adds about the field.</summary>
    public string? Note { get; init; }

    /// <summary>False for the complement columns that the annexe itself does not have.</summary>
    public bool InAnnexe { get; init; } = true;

    /// <summary>Position in the annexe, from 0; also the field's bit in <see cref="Journeys.Journey.TypedFields"/>.</summary>
    public int Ordinal { get; internal set; }

    public bool IsMultiple => Type is FieldType.MultiChoice;
    public bool IsChoice => Type is FieldType.Choice or FieldType.MultiChoice;

    /// <summary>Its answers are levels of qualification, which figures tell too, each scale its own way.</summary>
    public bool HasLevels => List == Nomenclatures.Qualification;
    public bool IsIdentity => Role is FieldRole.Identifier;

    public FieldValue Read(Journeys.JourneyFile file) => Accessor.Get(file);
    public void Write(Journeys.JourneyFile file, FieldValue value) => Accessor.Set(file, value);
    public override string ToString() => Code;
}

/// <summary>The four blocks of the annexe, in its order.</summary>
public enum Section { Referral, Profile, Diagnosis, FollowUp }

public enum FieldType { Date, Choice, MultiChoice, Text, LongText, Email, Phone, Department, Commune }

/// <summary>What a field reveals, hence who sees it.</summary>
public enum FieldRole
{
    /// <summary>Names a person: identity vault only, never in a study.</summary>
    Identifier,

    /// <summary>Could single someone out by combination: generalised in a study, checked by k-anonymity.</summary>
    QuasiIdentifier,

    /// <summary>Social or health situation: shown to those who accompany the person, pseudonymised to the study.</summary>
    Sensitive,

    /// <summary>Gates contact and use.</summary>
    Consent,

    /// <summary>Plain study variable.</summary>
    Variable,
}

/// <summary>The question is asked only when the field <paramref name="Code"/> holds the option <paramref name="Option"/>.</summary>
public sealed record FieldCondition(string Code, string Option);

/// <summary>How one field is read from and written to a journey file.</summary>
public sealed record FieldAccessor(Func<Journeys.JourneyFile, FieldValue> Get, Action<Journeys.JourneyFile, FieldValue> Set)
{
    public static FieldAccessor Text(Func<Journeys.JourneyFile, string?> get, Action<Journeys.JourneyFile, string?> set)
        => new(file => FieldValue.Of(get(file)), (file, value) => set(file, value.Text));

    public static FieldAccessor Date(Func<Journeys.JourneyFile, DateOnly?> get, Action<Journeys.JourneyFile, DateOnly?> set)
        => new(file => FieldValue.Of(get(file)), (file, value) => set(file, value.Date));

    public static FieldAccessor Mask(Func<Journeys.JourneyFile, long?> get, Action<Journeys.JourneyFile, long?> set)
        => new(file => FieldValue.Of(get(file)), (file, value) => set(file, value.Mask));
}
