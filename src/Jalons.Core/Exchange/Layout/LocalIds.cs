using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Core.Exchange.Layout;

/// <summary>Finds the sheets that complete others through a local number: they do not say who a row is about, and share a column of numbers with a sheet that does.</summary>
internal static class LocalIds
{
    private const double Shared = 0.5;
    private static readonly HashSet<string> Words = ["n", "no", "num", "numero", "id", "identifiant", "dossier", "ref", "referenc", "code", "cod", "matricul", "cle", "cl"];
    private static readonly string[] Identity = ["profile.last_name", "profile.first_name", "profile.birth_date"];

    public static IReadOnlyList<SheetPlan> Join(IReadOnlyList<(SheetPlan Plan, List<TableRow> Rows)> sheets)
    {
        var main = sheets.Where(sheet => sheet.Plan.Kind == SheetKind.People && Tells(sheet.Plan)).ToList();
        var plans = new List<SheetPlan>();
        foreach (var sheet in sheets)
            plans.Add(sheet.Plan.Kind == SheetKind.Ignored || Tells(sheet.Plan) ? sheet.Plan
                : Key(sheet, main) is { } key ? AsJoin(sheet.Plan, key) : sheet.Plan with { Kind = HasIdentity(sheet.Plan) ? SheetKind.People : SheetKind.Ignored });
        return [.. plans.Select((plan, i) => Tells(plan) && plan.Kind == SheetKind.People ? WithKey(plan, sheets[i].Rows, sheets, plans) : plan)];
    }

    // A first name or a birth date besides the name: enough to know a person.
    private static bool Tells(SheetPlan plan) => plan.Has("profile.first_name") || plan.Has("profile.birth_date");

    private static bool HasIdentity(SheetPlan plan) => Identity.Any(plan.Has);

    private static int? Key((SheetPlan Plan, List<TableRow> Rows) sheet, List<(SheetPlan Plan, List<TableRow> Rows)> mains)
    {
        (int Column, double Share) best = (-1, 0);
        foreach (var column in Candidates(sheet.Plan))
            foreach (var main in mains)
                foreach (var other in Candidates(main.Plan))
                    if (Share(sheet.Rows, column, main.Rows, other) is var share && share > best.Share) best = (column.Index, share);
        return best.Share >= Shared ? best.Column : null;
    }

    private static SheetPlan WithKey(SheetPlan plan, List<TableRow> rows, IReadOnlyList<(SheetPlan Plan, List<TableRow> Rows)> sheets, List<SheetPlan> plans)
    {
        for (var i = 0; i < plans.Count; i++)
        {
            if (plans[i] is not { Kind: SheetKind.Join, LocalId: { } key }) continue;
            var own = Candidates(plan).MaxBy(column => Share(sheets[i].Rows, plans[i].Columns.First(c => c.Index == key), rows, column));
            if (own is not null && Share(sheets[i].Rows, plans[i].Columns.First(c => c.Index == key), rows, own) >= Shared) return Keyed(plan, own.Index);
        }
        return plan;
    }

    private static SheetPlan AsJoin(SheetPlan plan, int key) => Keyed(plan with
    {
        Kind = SheetKind.Join,
        Columns = [.. plan.Columns.Select(column => column.Field is { } field && Identity.Contains(field.Code) ? column with { Use = ColumnUse.Recall } : column)]
    }, key);

    private static SheetPlan Keyed(SheetPlan plan, int key) => plan with
    {
        LocalId = key,
        Columns = [.. plan.Columns.Select(column => column.Index == key ? column with { Use = ColumnUse.LocalId, Field = null } : column)]
    };

    private static IEnumerable<ColumnPlan> Candidates(SheetPlan plan) =>
        plan.Columns.Where(column => column.Use is ColumnUse.Unknown or ColumnUse.LocalId && HeaderWords.Of(column.Written).Any(Words.Contains));

    // Share of the numbers of one sheet that the other has; sheets are sampled, so numbers beyond the sample of the other do not count.
    private static double Share(List<TableRow> rows, ColumnPlan column, List<TableRow> others, ColumnPlan other)
    {
        var known = others.Select(row => Id(row[other.Index])).Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal);
        var own = rows.Select(row => Id(row[column.Index])).Where(id => id.Length > 0).Take(known.Count / 2 + 1).ToList();
        return own.Count == 0 ? 0 : (double)own.Count(known.Contains) / own.Count;
    }

    /// <summary>A local number, comparable from one sheet to another.</summary>
    public static string Id(in Cell cell) => cell.IsBlank ? "" : Wording.Fold(cell.ToString());
}
