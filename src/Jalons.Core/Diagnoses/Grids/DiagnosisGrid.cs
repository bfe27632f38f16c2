namespace Jalons.Core.Diagnoses.Grids;

/// <summary>What a lead organisation asks at a diagnosis beyond the annexe (grille de diagnostic): a version is never changed, another one follows it.</summary>
public sealed class DiagnosisGrid
{
    public long Id { get; set; }
    public long ProgrammeId { get; set; }

    /// <summary>The lead organisation; null for the grid that serves where none of its own exists.</summary>
    public long? OrganisationId { get; set; }
    public int Version { get; set; }
    public DateTime CreatedAt { get; set; }
    public required string CreatedBy { get; set; }
    public List<GridItem> Items { get; set; } = [];
}

/// <summary>One ability, with four levels from 0 (not at all) to 3 (alone, and could show others).</summary>
/// <param name="Code">Stable across versions: the same ability asked again later.</param>
/// <param name="Framework">What it stands for in DigComp or Pix (« DigComp 2.1 »); null when nothing.</param>
public sealed record GridItem(string Code, string Label, string? Framework = null)
{
    public const int MaxLevel = 3;

    /// <summary>Words of the four levels, from 0 to 3.</summary>
    public static readonly IReadOnlyList<string> Levels = ["Ne sait pas", "Avec de l’aide", "Seule, le plus souvent", "Seule, et pourrait le montrer"];
}

/// <summary>The grid that a new programme begins with, aligned to DigComp 2.1 (European Commission, JRC, 2017).</summary>
public static class FirstGrid
{
    public static DiagnosisGrid For(long programmeId, string who, DateTime at) => new()
    {
        ProgrammeId = programmeId,
        Version = 1,
        CreatedAt = at,
        CreatedBy = who,
        Items =
        [
            new("device", "Se servir d’un ordinateur : souris, clavier, fichiers", "DigComp 5.1"),
            new("search", "Chercher une information sur Internet", "DigComp 1.1"),
            new("trust", "Reconnaître une information ou un site fiable", "DigComp 1.2"),
            new("mail", "Écrire et recevoir des messages, joindre un document", "DigComp 2.1"),
            new("procedures", "Faire une démarche en ligne (CAF, impôts, emploi)", "DigComp 2.3"),
            new("document", "Écrire et mettre en forme un document", "DigComp 3.1"),
            new("safety", "Protéger ses mots de passe et ses données", "DigComp 4.2"),
            new("training", "Apprendre en ligne, suivre une visio", "DigComp 5.4"),
        ],
    };
}
