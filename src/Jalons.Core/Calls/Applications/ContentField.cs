using Jalons.Core.People;

namespace Jalons.Core.Calls.Applications;

/// <summary>What is looked for in a dossier, whatever the wording of the form: code, label, and words by which a question is recognised.</summary>
public sealed record ContentField(string Code, string Label, params IReadOnlyList<string> Words)
{
    public const string Lot = "lot";
    public const string Prior = "prior";
    public const string Linked = "linked";
    public const string Asked = "asked";
    public const string Name = "title";
    public const string Letter = "ept_letter";
    public const string ServiceFee = "service_fee";
    public const string DeviceFee = "device_fee";
    public const string ConnectionFee = "connection_fee";
    public const string Consortium = "consortium";
    public const string Communes = "communes";
    public const string SocialEconomy = "social_economy";
    public const string Reuse = "reuse";
    public const string Approval = "approval";

    /// <summary>The first one whose words are all in a question takes it: the narrow ones come first.</summary>
    public static readonly IReadOnlyList<ContentField> All =
    [
        new(Letter, "Lettre de soutien de l’EPT", "lettre soutien", "soutien ept"),
        new(Linked, "Numéro du dossier administratif", "numero dossier administratif", "dossier administratif"),
        new(Prior, "Demande ou subvention en 2020", "subvention 2020", "demande 2020"),
        new(ServiceFee, "Participation demandée pour le diagnostic, la formation ou la certification", "participation diagnostic", "participation formation", "participation certification"),
        new(DeviceFee, "Contrepartie demandée pour le matériel", "contrepartie materiel", "contrepartie ordinateur", "participation materiel"),
        new(ConnectionFee, "Contrepartie demandée pour la connexion", "contrepartie connexion", "participation connexion"),
        new(Reuse, "Matériel reconditionné", "reconditionne", "reemploi"),
        new(Approval, "Statut ou agrément ESS du porteur", "agrement", "statut ess", "appartenance ess"),
        new(SocialEconomy, "Acteurs de l’ESS associés", "economie sociale", "acteurs ess"),
        new("network", "Réseau d’acteurs", "reseau acteurs", "partenaires hors consortium"),
        new(Consortium, "Membres du consortium", "membres consortium", "consortium"),
        new(Communes, "Communes couvertes", "communes"),
        new(Asked, "Montant demandé", "montant demande", "subvention demandee"),
        new("budget", "Budget total", "budget total", "cout total"),
        new("computers", "Personnes équipées", "personnes equipees"),
        new("diagnoses", "Personnes reçues en diagnostic", "personnes diagnostic", "personnes diagnostiquees"),
        new("connections", "Personnes connectées", "personnes connectees", "nombre connexions"),
        new("trainings", "Personnes orientées en formation", "personnes formation", "personnes orientees"),
        new("certifications", "Personnes certifiées", "personnes certification", "personnes certifiees"),
        new(Lot, "Territoire", "territoire"),
        new(Name, "Nom du projet", "nom projet", "intitule projet", "titre projet"),
        new("summary", "Présentation du projet", "description projet", "presentation projet", "resume projet"),
    ];

    public static ContentField? Find(string? code) => All.FirstOrDefault(field => field.Code == code);

    /// <summary>The field that a question asks for; null when none is recognised.</summary>
    public static ContentField? Asks(string label)
    {
        var words = Folding.Words(label).Split(' ');
        return All.FirstOrDefault(field => field.Words.Any(phrase => phrase.Split(' ').All(words.Contains)));
    }
}

/// <summary>Which question asks for what, in one revision of a form: proposed by the words, corrected on a page (correspondance des champs).</summary>
public sealed class FieldMap
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long CallId { get; set; }
    public ApplicationKind Kind { get; set; }

    /// <summary>Revision on the platform; « export » for its csv and xlsx exports, « saisie » for what is typed.</summary>
    public required string FormRevision { get; set; }
    public List<MappedField> Fields { get; set; } = [];
    public string? DecidedBy { get; set; }

    public string? CodeOf(string field) => Fields.Find(mapped => mapped.Field == field)?.Code;
}

/// <param name="Code">Null when the question is kept as it is, for reading only.</param>
public sealed record MappedField(string Field, string Label, string? Code);
