using Jalons.Core.People;

namespace Jalons.Core.Demo.Lives;

/// <summary>Who refers: a mix of structures proper to each territory (Dirichlet around the mix of the programme), and in each structure a few professionals.</summary>
internal sealed class Agents(Pcg random, Phones phones)
{
    private const int PerStructure = 5;
    private const double Concentration = 20;

    private static readonly (string Structure, double Share, string Position)[] Structures =
    [
        ("pie", 0.20, "Conseillère en insertion"), ("rsa_referent", 0.19, "Référente RSA"), ("mission_locale", 0.16, "Conseiller mission locale"),
        ("pole_emploi", 0.12, "Conseillère emploi"), ("training_pdie", 0.10, "Formatrice"), ("siae", 0.08, "Accompagnatrice socioprofessionnelle"),
        ("training_other", 0.05, "Coordinateur pédagogique"), ("entrepreneurship", 0.04, "Chargé d'accompagnement"), ("ase", 0.03, "Éducatrice"), ("other", 0.03, "Travailleuse sociale"),
    ];

    /// <summary>The one who signs in to the demonstration (<see cref="Personas.Prescriber"/>).</summary>
    private static readonly (string, string, int) Persona = ("T8", "pie", 0);

    private readonly Dictionary<string, (string, double)[]> _mixes = [];
    private readonly Dictionary<(string, string, int), Agent> _agents = [];

    public (string Structure, Agent Agent) In(string territory)
    {
        if (!_mixes.TryGetValue(territory, out var mix))
            _mixes[territory] = mix = [.. Structures.Select(structure => (structure.Structure, random.Gamma(Concentration * structure.Share)))];
        var structure = random.Weighted<string>(mix);
        return (structure, Known(territory, structure));
    }

    private Agent Known(string territory, string structure)
    {
        var key = (territory, structure, random.Below(PerStructure));
        if (_agents.TryGetValue(key, out var agent)) return agent;

        var (first, last) = Names.Draw(random, woman: random.Happens(0.7));
        var position = Structures.Single(entry => entry.Structure == structure).Position;
        if (key == Persona) (first, last) = ("Claire", "Fontaine");
        return _agents[key] = new($"{first} {last.ToUpperInvariant()}", position, $"{Folding.Name(first)}.{Folding.Name(last)}@example.org", phones.Next());
    }
}

/// <summary>Numbers of the range kept for fiction (06 39 98 xx xx), each given once.</summary>
internal sealed class Phones
{
    private const int Range = 10_000;
    private int _given;

    public string Next()
    {
        // 7 919 is prime to the range: every number comes once before any comes twice.
        var number = (int)(7_919L * ++_given % Range);
        return $"06.39.98.{number / 100:00}.{number % 100:00}";
    }
}
