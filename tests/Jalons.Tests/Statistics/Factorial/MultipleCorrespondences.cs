using Jalons.Statistics.Data;
using Jalons.Statistics.Factorial;

namespace Jalons.Tests.Statistics.Factorial;

/// <summary>Expected values: FactoMineR::MCA on eight people; signs of axes aligned before comparing.</summary>
public sealed class MultipleCorrespondences
{
    private static readonly StudyTable Table = new([
        CategoricalColumn.From("Equip", ["smart", "smart", "smart", "ordi", "ordi", "aucun", "smart", "ordi"]),
        CategoricalColumn.From("Cnx", ["data", "data", "non", "box", "box", "non", "box", "data"]),
        CategoricalColumn.From("Comp", ["0", "1", "0", "2", "1", "0", "1", "2"]),
        CategoricalColumn.From("Sexe", ["F", "F", "H", "H", "F", "H", "F", "H"])]);

    private static readonly McaResult Result = Mca.Of(Table, new(["Equip", "Cnx", "Comp"], ["Sexe"], 6));

    [Fact]
    public void Eigenvalues_agree_with_R()
    {
        double[] expected = [0.8261333421, 0.5012273205, 0.3900327988, 0.1667423703, 0.0594135777, 0.0564505906];

        Assert.Equal(6, Result.Eigenvalues.Count);
        foreach (var (value, axis) in expected.Select((value, axis) => (value, axis))) Close.To(value, Result.Eigenvalues[axis], Close.ClosedForm);
        Close.To(2, Result.Eigenvalues.Sum());
        Close.To(100, Result.Percent.Sum());
    }

    [Theory]
    [InlineData("Equip", "aucun", 1.7997852854)]
    [InlineData("Equip", "ordi", -0.9734422961)]
    [InlineData("Equip", "smart", 0.2801354007)]
    [InlineData("Cnx", "box", -0.8275244564)]
    [InlineData("Cnx", "data", -0.1679465241)]
    [InlineData("Cnx", "non", 1.4932064708)]
    [InlineData("Comp", "0", 1.1675961427)]
    [InlineData("Comp", "1", -0.5041862580)]
    [InlineData("Comp", "2", -0.9951148269)]
    public void Coordinates_agree_with_R(string variable, string level, double expected) => Close.To(expected, Point(variable, level).Coordinates[0]);

    [Fact]
    public void Contributions_cos2_and_test_values_agree_with_R()
    {
        Close.To(16.33728938, Point("Equip", "aucun").Contributions[0]);
        Close.To(22.49097745, Point("Cnx", "non").Contributions[0]);
        Close.To(0.7432218548, Point("Cnx", "non").Cos2[0]);
        Close.To(0.4627467248, Point("Equip", "aucun").Cos2[0]);
        Close.To(2.2809105602, Point("Cnx", "non").TestValues[0]);
    }

    [Fact]
    public void Links_with_variables_agree_with_R()
    {
        double[] expected = [0.7994875195, 0.8247924264, 0.8541200804];

        for (var q = 0; q < 3; q++) Close.To(expected[q], Result.Variables[q].Eta2[0]);
    }

    [Fact]
    public void Rows_agree_with_R()
    {
        double[] expected = [0.4693433753, -0.1437595935, 1.0785481573, -1.0254240724, -0.8453828404, 1.6358586394, -0.3856506364, -0.7835330294];
        var projection = new RowProjection(Table, Result);

        var coordinates = projection.ProjectAll();

        for (var i = 0; i < 8; i++) Close.To(expected[i], coordinates[i * Result.Dimensions]);
    }

    [Fact]
    public void Cos2_and_contributions_of_rows_add_up_over_all_axes()
    {
        var projection = new RowProjection(Table, Result);
        var points = Enumerable.Range(0, 8).Select(projection.Point).ToList();

        Assert.All(points, point => Close.To(1, point.Cos2.Sum()));
        for (var s = 0; s < 6; s++) Close.To(100, points.Sum(point => point.Contributions[s]));
    }

    [Fact]
    public void Supplementary_categories_agree_with_R()
    {
        var women = Result.Supplementary.Single(point => point.Level == "F");

        Close.To(-0.2490458219, women.Coordinates[0]);
        Close.To(0.8338322947, Math.Abs(women.Coordinates[1]));
        Close.To(2.206112887, Math.Abs(women.TestValues[1]));
        Close.To(0.6952762957, women.Cos2[1]);
        Assert.Empty(women.Contributions);
    }

    [Fact]
    public void Corrected_rates_agree_with_R()
    {
        Same([0.5464166595, 0.0634238796, 0.0072333661], Result.Modified.Eigenvalues, 1e-10);
        Same([88.5496, 10.2782, 1.1722], Result.Modified.Benzecri, 1e-4);
        Same([80.2898, 9.3194, 1.0629], Result.Modified.Greenacre, 1e-4);
        Assert.Equal(2, Result.AxesFor());
    }

    [Fact]
    public void Specific_analysis_leaves_a_category_out()
    {
        var withoutOne = Mca.Of(Table, new(["Equip", "Cnx", "Comp"], [], 3, [("Comp", "1")]));
        var withoutNone = Mca.Of(Table, new(["Equip", "Cnx", "Comp"], [], 3, [("Equip", "aucun")]));

        Same([0.8046197051, 0.4530203630, 0.3098106865], [.. withoutOne.Eigenvalues.Take(3)], 1e-9);
        Same([0.7333834998, 0.4509207046, 0.3584870821], [.. withoutNone.Eigenvalues.Take(3)], 1e-9);
        Assert.Equal("1", withoutOne.Supplementary.Single().Level);
    }

    [Fact]
    public void Profiles_counted_by_a_database_give_the_same_axes()
    {
        var doubled = new StudyTable(Table.Columns, [2, 2, 2, 2, 2, 2, 2, 2]);

        var result = Mca.Of(doubled, new(["Equip", "Cnx", "Comp"], ["Sexe"]));

        Assert.Equal(16, result.N);
        Same([.. Result.Eigenvalues], result.Eigenvalues, 1e-12);
    }

    [Fact]
    public void A_variable_with_missing_values_is_refused()
    {
        var table = new StudyTable([CategoricalColumn.From("a", ["x", null, "y"]), CategoricalColumn.From("b", ["1", "2", "1"])]);

        Assert.Throws<StudyDataException>(() => Mca.Of(table, new(["a", "b"], [])));
    }

    [Fact]
    public void Variables_that_never_vary_make_no_axis()
    {
        var table = new StudyTable([CategoricalColumn.From("a", ["x", "x"]), CategoricalColumn.From("b", ["1", "1"])]);

        Assert.Throws<StudyDataException>(() => Mca.Of(table, new(["a", "b"], [])));
    }

    private static CategoryPoint Point(string variable, string level) => Result.Categories.Single(point => (point.Variable, point.Level) == (variable, level));

    private static void Same(double[] expected, IReadOnlyList<double> actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Count);
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], tolerance);
    }
}
