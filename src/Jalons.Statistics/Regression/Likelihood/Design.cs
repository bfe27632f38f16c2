using Jalons.Statistics.Data;

namespace Jalons.Statistics.Regression;

/// <summary>
/// The model matrix, never written out: for each row, the places of its 1s (intercept, levels) and the values of its quantities. The
/// reference level has the place after the last coefficient, a bin that is thrown away, so that loops need no branch.
/// </summary>
internal sealed class Design
{
    private readonly CategoricalColumn[] _factors;
    private readonly ushort[][] _placeOfCode;
    private readonly double[][] _quantities;

    public Design(StudyTable table, IReadOnlyList<ModelTerm> terms)
    {
        var names = new List<CoefficientName> { new(CoefficientName.Intercept, null) };
        var factors = terms.OfType<CategoricalTerm>().ToDictionary(term => term, term => table.Categorical(term.Name).WithoutEmptyLevels());
        foreach (var term in terms)
            names.AddRange(term is CategoricalTerm factor
                ? factors[factor].Levels.Where(level => level != ReferenceOf(factor, factors[factor])).Select(level => new CoefficientName(term.Name, level))
                : [new CoefficientName(term.Name, null)]);

        (Names, Rows) = (names, table.RowCount);
        _factors = [.. factors.Values];
        _placeOfCode = [.. factors.Select(pair => Places(pair.Key, pair.Value))];
        NumericTerm[] numeric = [.. terms.OfType<NumericTerm>()];
        _quantities = [.. numeric.Select(term => table.Numeric(term.Name).Values.ToArray())];
        QuantityPlaces = [.. numeric.Select(term => names.FindIndex(name => name.Term == term.Name))];
    }

    public int Rows { get; }

    /// <summary>Name of each coefficient; the intercept is the first.</summary>
    public IReadOnlyList<CoefficientName> Names { get; }

    /// <summary>Number of coefficients.</summary>
    public int Count => Names.Count;

    /// <summary>Number of 1s of each row: the intercept and one place per factor.</summary>
    public int OnesPerRow => _factors.Length + 1;

    /// <summary>Place of each quantity among the coefficients.</summary>
    public int[] QuantityPlaces { get; }

    public int QuantityCount => _quantities.Length;

    /// <summary>Place, among the 1s of a row, of the level of a factor.</summary>
    public int SlotOf(string factor) => 1 + Array.FindIndex(_factors, column => column.Name == factor);

    public bool IsComplete(int row)
    {
        foreach (var factor in _factors)
            if (factor.Codes[row] == 0) return false;
        foreach (var quantity in _quantities)
            if (double.IsNaN(quantity[row])) return false;
        return true;
    }

    /// <summary>Writes the places of the 1s and the values of the quantities of a complete row.</summary>
    public void Read(int row, Span<int> ones, Span<double> quantities)
    {
        ones[0] = 0;
        for (var f = 0; f < _factors.Length; f++) ones[f + 1] = _placeOfCode[f][_factors[f].Codes[row]];
        for (var k = 0; k < _quantities.Length; k++) quantities[k] = _quantities[k][row];
    }

    /// <summary>Σ over the row of coefficient × value; <paramref name="beta"/> has one more place than coefficients, which is 0.</summary>
    public double Predict(ReadOnlySpan<double> beta, ReadOnlySpan<int> ones, ReadOnlySpan<double> quantities)
    {
        var eta = 0.0;
        foreach (var place in ones) eta += beta[place];
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
