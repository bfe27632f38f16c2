namespace Jalons.Statistics.Data;

/// <summary>
/// A multi-choice variable: for each row, the items ticked among <see cref="Items"/>. A row that is not known (an empty cell) is
/// missing for every item; a known row with no item answered « none ».
/// </summary>
public sealed class MultiChoiceColumn(string name, IReadOnlyList<string> items, int[] starts, ushort[] ticked, bool[] known) : Column(name)
{
    /// <summary>The items by code point.</summary>
    public IReadOnlyList<string> Items { get; } = items;

    public override int Count => known.Length;

    public override int MissingCount => known.AsSpan().Count(false);

    public bool IsKnown(int row) => known[row];

    /// <summary>Indexes in <see cref="Items"/> of what the row ticked, each once.</summary>
    public ReadOnlySpan<ushort> Ticked(int row) => ticked.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>One item as a yes/no variable, missing where the row is not known: the way to cross it with others.</summary>
    public CategoricalColumn Item(string item, string yes = "Oui", string no = "Non")
    {
        var index = IndexOf(item);
        var levels = new[] { no, yes }.Order(CodePointOrder.Instance).ToList();
        var (noCode, yesCode) = ((ushort)(levels.IndexOf(no) + 1), (ushort)(levels.IndexOf(yes) + 1));
        var codes = new ushort[Count];
        for (var i = 0; i < codes.Length; i++)
            codes[i] = !known[i] ? (ushort)0 : Ticked(i).Contains((ushort)index) ? yesCode : noCode;
        return new($"{Name} = {item}", levels, codes);
    }

    private int IndexOf(string item)
    {
        for (var k = 0; k < Items.Count; k++)
            if (Items[k] == item) return k;
        throw new StudyDataException($"La variable « {Name} » n'a pas de choix « {item} ».");
    }
}
