using Jalons.Statistics.Data;

namespace Jalons.Statistics.Regression;

/// <summary>
/// The model matrix, never written out: for each row, the places of its 1s (the intercept, then a level of each factor) and the values of its
/// quantities. The reference level has the place after the last coefficient, a bin that is thrown away, so that loops need no branch.
/// </summary>
internal sealed class Design
{
    private const int MaxCoefficients = 1000;

    private readonly CategoricalColumn[] _factors;
    private readonly ushort[][] _placeOfCode;

    public Design(StudyTable table, IReadOnlyList<ModelTerm> terms)
    {
        var names = new List<CoefficientName> { new(CoefficientName.Intercept, null) };
        var factors = terms.OfType<CategoricalTerm>().ToDictionary(term => term, term => table.Categorical(term.Name).WithoutEmptyLevels());
        foreach (var term in terms)
            names.AddRange(term is CategoricalTerm factor
                ? factors[factor].Levels.Where(level => level != ReferenceOf(factor, factors[factor])).Select(level => new CoefficientName(term.Name, level))
                : [new CoefficientName(term.Name, null)]);

        if (names.Count > MaxCoefficients)
            throw new StudyDataException($"Le modèle aurait {names.Count} coefficients, plus de {MaxCoefficients} : regrouper des modalités d'abord.");

        Names = names;
        _factors = [.. factors.Values];
        _placeOfCode = [.. factors.Select(pair => Places(pair.Key, pair.Value))];
        NumericTerm[] numeric = [.. terms.OfType<NumericTerm>()];
        Quantities = [.. numeric.Select(term => table.Numeric(term.Name))];
        QuantityPlaces = [.. numeric.Select(term => names.FindIndex(name => name.Term == term.Name))];
    }

    /// <summary>Name of each coefficient; the intercept is the first.</summary>
    public IReadOnlyList<CoefficientName> Names { get; }

    /// <summary>Number of coefficients.</summary>
    public int Count => Names.Count;

    /// <summary>The categorical terms, without the levels that nobody has.</summary>
    public IReadOnlyList<CategoricalColumn> Factors => _factors;

    /// <summary>The quantities, in the order of their terms.</summary>
    public IReadOnlyList<NumericColumn> Quantities { get; }

    /// <summary>Place of each quantity among the coefficients.</summary>
    public int[] QuantityPlaces { get; }

    /// <summary>Place, among the 1s of a row, of the level of a factor.</summary>
    public int SlotOf(string factor) => 1 + Array.FindIndex(_factors, column => column.Name == factor);

    /// <summary>The places of the 1s of a row whose factors are all known.</summary>
    public int[] OnesOf(int row)
    {
        var ones = new int[_factors.Length + 1];
        for (var f = 0; f < _factors.Length; f++) ones[f + 1] = _placeOfCode[f][_factors[f].Codes[row]];
        return ones;
    }

    public bool KnowsFactorsOf(int row) => Array.TrueForAll(_factors, factor => factor.Codes[row] != 0);

    /// <summary>Σ of the coefficients of a profile; <paramref name="beta"/> has one more place than coefficients, which is 0.</summary>
    public static double Predict(ReadOnlySpan<double> beta, ReadOnlySpan<int> ones)
    {
        var eta = 0.0;
        foreach (var place in ones) eta += beta[place];
        return eta;
    }

    /// <summary>Σ coefficient × quantity.</summary>
    public double Predict(ReadOnlySpan<double> beta, ReadOnlySpan<double> quantities)
    {
        var eta = 0.0;
        for (var k = 0; k < quantities.Length; k++) eta += beta[QuantityPlaces[k]] * quantities[k];
        return eta;
    }

    private static string ReferenceOf(CategoricalTerm term, CategoricalColumn column)
    {
        if (column.Levels.Count == 0) throw new StudyDataException($"La variable « {term.Name} » n'a aucune valeur.");
        if (term.Reference is null) return column.Levels[0];
        return column.Levels.Contains(term.Reference)
            ? term.Reference
            : throw new StudyDataException($"La variable « {term.Name} » n'a pas de modalité « {term.Reference} » à prendre pour référence.");
    }

    private ushort[] Places(CategoricalTerm term, CategoricalColumn column)
    {
        var places = new ushort[column.Width];
        for (var code = 1; code < column.Width; code++)
        {
            var place = IndexOf(new(term.Name, column.Levels[code - 1]));
            places[code] = (ushort)(place < 0 ? Count : place);
        }
        return places;
    }

    private int IndexOf(CoefficientName name)
    {
        for (var k = 0; k < Names.Count; k++)
            if (Names[k] == name) return k;
        return -1;
    }
}
