using System.Runtime.CompilerServices;
using Jalons.Statistics.Data;

namespace Jalons.Statistics.Tables;

/// <summary>
/// A few variables read as one, whose codes are the combinations of theirs: crossing two groups of two variables counts four pairs at the
/// price of one.
/// </summary>
internal sealed class VariableGroup
{
    /// <summary>Groups stay this narrow, so that the table of two of them stays in the nearest cache.</summary>
    private const int MaxWidth = 64;

    private readonly List<CategoricalColumn> _columns = [];
    private readonly List<int> _steps = [];

    /// <summary>Number of combinations.</summary>
    public int Width { get; private set; } = 1;

    /// <summary>Packs variables, in their order, in as few groups as narrowness allows; a wide variable is alone.</summary>
    public static List<VariableGroup> Pack(IEnumerable<CategoricalColumn> columns)
    {
        var groups = new List<VariableGroup>();
        foreach (var column in columns)
        {
            var group = groups.Find(candidate => candidate.Width * (long)column.Width <= MaxWidth);
            if (group is null) groups.Add(group = new());
            group.Add(column);
        }
        return groups;
    }

    public bool Contains(CategoricalColumn column) => _columns.Contains(column);

    /// <summary>The combination of each row from <paramref name="first"/> on.</summary>
    public void Read(int first, Span<ushort> codes)
    {
        codes.Clear();
        for (var k = 0; k < _columns.Count; k++) Append(codes, _columns[k].Codes.Slice(first, codes.Length), (ushort)_steps[k]);
    }

    /// <summary>By combination, the code of one of the variables.</summary>
    public int[] CodesOf(CategoricalColumn column)
    {
        var (codes, step) = (new int[Width], _steps[_columns.IndexOf(column)]);
        for (var combination = 0; combination < Width; combination++) codes[combination] = combination / step % column.Width;
        return codes;
    }

    private void Add(CategoricalColumn column)
    {
        _columns.Add(column);
        _steps.Add(Width);
        Width *= column.Width;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Append(Span<ushort> codes, ReadOnlySpan<ushort> more, ushort step)
    {
        for (var i = 0; i < codes.Length; i++) codes[i] += (ushort)(more[i] * step);
    }
}
