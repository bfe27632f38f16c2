using Jalons.Core.Dictionary;

namespace Jalons.Core.Studies.References;

/// <summary>The populations that a reference table may hold.</summary>
public static class ReferenceKinds
{
    public const string RsaHouseholds = "menages_rsa";
    public const string Adults = "population_18_64";
    public const string Inhabitants = "population";
    public const string PriorityDistricts = "population_qpv";
    public const string Poverty = "taux_pauvrete";

    public static readonly Nomenclature All = new("reference_kinds",
    [
        new(RsaHouseholds, "foyers allocataires du RSA", 0),
        new(Adults, "habitants de 18 à 64 ans", 1),
        new(Inhabitants, "habitants", 2),
        new(PriorityDistricts, "habitants en quartier prioritaire", 3),
        new(Poverty, "taux de pauvreté, en %", 4),
    ]);
}
