using Jalons.Core.Dictionary;

namespace Jalons.Tests.Exchange.Variants;

/// <summary>A row of a made-up file: what it says of whom. <see cref="Raw"/> holds words written as they are (mistakes, traps).</summary>
internal sealed record MadeRow(int Person, Dictionary<Field, FieldValue> Values)
{
    public Dictionary<Field, object> Raw { get; } = [];

    /// <summary>Number of the row, when the file has one.</summary>
    public string? LocalId { get; init; }

    /// <summary>Why a careful colleague puts the row aside, by the names of RULES.md.</summary>
    public string? Rejected { get; init; }

    public MadeRow But(string code, FieldValue value)
    {
        Values[AnnexeDictionary.Get(code)] = value;
        return this;
    }
}

/// <summary>Fictitious people, the rows that speak of them (doubles, homonyms, twins, couples, mistakes), and what is true of each.</summary>
internal sealed class Cohort
{
    private static readonly (string Code, string Words)[] Mistakes =
    [
        ("referral.date", "mars 2022"), ("follow_up.computer_date", "bientôt"), ("profile.qualification", "niveau 3"), ("profile.city", "Noisy"), ("profile.labour_status", "chômage"), ("profile.household", "2 enfants"),
        ("diagnosis.home_connection", "oui"), ("profile.mobile", "06 39 98"), ("profile.birth_department", "960"), ("profile.email", "awa.faye"), ("follow_up.connection_date", "30/02/2022"), ("diagnosis.equipment_orientation", "à voir"),
        ("referral.structure_type", "organisme de formation"), ("profile.rsa", "peut-être"), ("profile.birth_date", "vers 1980"),
    ];

    private readonly Random _random;
    private readonly MadePeople _people;

    public Cohort(int seed, int size, Lists lists)
    {
        (_random, _people) = (new Random(seed), new MadePeople(new Random(seed + 1), lists));
        for (var i = 0; i < size; i++) Add(_people.Someone());
        for (var i = 0; i < size / 20; i++) AddTrap(i);
        var real = Truth.Count;
        for (var i = 0; i < real / 8; i++) AddDouble(_random.Next(real), i);
    }

    /// <summary>What is true of each person, by rank.</summary>
    public List<Dictionary<Field, FieldValue>> Truth { get; } = [];

    public List<MadeRow> Rows { get; } = [];

    /// <summary>People whose rows disagree on who they are: their identity is not scored.</summary>
    public HashSet<int> Disputed { get; } = [];

    /// <summary>Rows that must be put aside, each for its reason.</summary>
    public void AddRejected()
    {
        foreach (var (reason, raw) in new (string, (string, object)[])[]
        {
            ("impossible-diagnosis-date", [("diagnosis.date", "31/02/2022")]), ("future-diagnosis-date", [("diagnosis.date", "12/05/2035")]),
            ("test-row", [("profile.last_name", "TEST"), ("profile.first_name", "test")]), ("no-identity", [("profile.last_name", ""), ("profile.first_name", ""), ("profile.birth_date", "")]),
        })
        {
            var row = new MadeRow(-1, _people.Someone()) { Rejected = reason };
            foreach (var (code, words) in raw) row.Raw[AnnexeDictionary.Get(code)] = words;
            Rows.Insert(_random.Next(Rows.Count), row);
        }
    }

    /// <summary>Cells without one sensible reading: nothing is known of that field, and it is told.</summary>
    public int AddMistakes()
    {
        var rows = Rows.Where(row => row.Rejected is null && Rows.Count(other => other.Person == row.Person) == 1).Take(Mistakes.Length).ToList();
        foreach (var (row, (code, words)) in rows.Zip(Mistakes))
        {
            row.Raw[Of(code)] = words;
            Truth[row.Person].Remove(Of(code));
        }
        return rows.Count;
    }

    private void Add(Dictionary<Field, FieldValue> someone)
    {
        Truth.Add(someone);
        Rows.Add(new(Truth.Count - 1, new(someone)));
    }

    // People who look alike and are not the same: homonyms, twins, couples who share a phone.
    private void AddTrap(int kind)
    {
        var known = Truth[_random.Next(Truth.Count)];
        var other = _people.Someone();
        Field last = Of("profile.last_name"), first = Of("profile.first_name"), birth = Of("profile.birth_date"), mobile = Of("profile.mobile");
        other[last] = known[last];
        if (kind % 3 == 0) other[first] = known[first];
        if (kind % 3 == 1) other[birth] = known[birth];
        if (kind % 3 != 0) other[mobile] = known[mobile];
        if (kind % 3 != 0 && known[first].Text!.Length - 1 <= other[first].Text!.Length) other[first] = FieldValue.Of($"{other[first].Text}-Zoé");
        Add(other);
    }

    private void AddDouble(int person, int kind)
    {
        var truth = Truth[person];
        var row = new MadeRow(person, truth.Where(pair => pair.Key.Section == Section.Profile || _random.Next(3) == 0).ToDictionary(pair => pair.Key, pair => pair.Value));
        var (last, first, birth) = (truth[Of("profile.last_name")].Text!, truth[Of("profile.first_name")].Text!, truth[Of("profile.birth_date")].Date!.Value);
        switch (kind % 6)
        {
            case 0: row.But("profile.last_name", FieldValue.Of(last.ToUpperInvariant())); break;
            case 1: row.But("profile.first_name", FieldValue.Of(MadePeople.WithoutAccents(first).Replace('-', ' '))); break;
            case 2: row.But("profile.last_name", FieldValue.Of(first)).But("profile.first_name", FieldValue.Of(last)); Disputed.Add(person); break;
            case 3: row.But("profile.last_name", FieldValue.Of(Slip(last))); Disputed.Add(person); break;
            case 4 when birth.Day <= 12: row.But("profile.birth_date", FieldValue.Of(new DateOnly(birth.Year, birth.Day, birth.Month))); Disputed.Add(person); break;
            default: row.Values.Remove(Of("profile.birth_date")); break;
        }
        Rows.Insert(_random.Next(Rows.FindIndex(known => known.Person == person) + 1, Rows.Count + 1), row);
    }

    private string Slip(string name)
    {
        var at = _random.Next(1, name.Length - 1);
        return _random.Next(3) switch { 0 => name.Remove(at, 1), 1 => name.Insert(at, "n"), _ => $"{name[..at]}{name[at + 1]}{name[at]}{name[(at + 2)..]}" };
    }

    private static Field Of(string code) => AnnexeDictionary.Get(code);
}
