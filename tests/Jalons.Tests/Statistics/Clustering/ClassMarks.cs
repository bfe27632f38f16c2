using Jalons.Statistics.Clustering;
using Jalons.Statistics.Data;
using Jalons.Statistics.Distributions;
using Jalons.Statistics.Univariate;

namespace Jalons.Tests.Statistics.Clustering;

/// <summary>Expected values: FactoMineR::catdes.</summary>
public sealed class ClassMarks
{
    [Fact]
    public void A_modality_agrees_with_R()
    {
        var mark = ClassDescription.Mark("Cnx", "non", inBoth: 27, inClass: 50, withModality: 60, n: 200);

        Assert.Equal((45, 54, 30), (mark.ClaMod, mark.ModCla, mark.Global));
        Close.To(4.001471494e-05, mark.P);
        Close.To(4.107394674, mark.TestValue);
    }

    [Fact]
    public void Under_representation_is_negative()
    {
        var over = ClassDescription.Mark("x", "a", 27, 50, 60, 200);
        var under = ClassDescription.Mark("x", "b", 23, 50, 140, 200);

        Close.To(-over.TestValue, under.TestValue);
        Close.To(over.P, under.P);
    }

    [Fact]
    public void A_million_rows_keep_a_finite_test_value()
    {
        var mark = ClassDescription.Mark("x", "a", 150_000, 200_000, 300_000, 1_000_000);

        Assert.Equal(0, mark.P);
        Assert.InRange(mark.TestValue, 400, 600);
    }

    [Fact]
    public void A_quantity_agrees_with_R()
    {
        double[] ages = [20, 22, 25, 30, 31, 35, 40, 44, 50, 53];
        var (all, first) = (Moments.Of(ages), Moments.Of(ages.AsSpan(0, 4)));

        var value = ClassDescription.QuantityTestValue(first.Mean, 4, all.Mean, all.PopulationVariance, 10);
        Close.To(-2.413851833, value);
        Close.To(0.01578487986, Normal.TwoSided(value));
    }

    [Fact]
    public void Marks_are_sorted_from_the_strongest()
    {
        var classes = CategoricalColumn.From("classe", Enumerable.Range(0, 60).Select(i => i < 30 ? "1" : "2"));
        var strong = CategoricalColumn.From("équipé", Enumerable.Range(0, 60).Select(i => i < 30 ? "non" : "oui"));
        var weak = CategoricalColumn.From("langue", Enumerable.Range(0, 60).Select(i => i < 20 || i > 55 ? "oui" : "non"));

        var marks = ClassDescription.Of(new StudyTable([strong, weak]), classes, ["langue", "équipé"]);

        Assert.Equal([("équipé", "non"), ("langue", "oui"), ("langue", "non"), ("équipé", "oui")], marks[0].Select(mark => (mark.Variable, mark.Level)));
    }
}
