using Jalons.Statistics.Data;
using Jalons.Statistics.Missing;

namespace Jalons.Tests.Statistics.Missing;

public sealed class WhatIsNotKnown
{
    [Fact]
    public void Bounds_cover_every_answer_that_could_have_been_given()
    {
        var share = MissingBounds.Of(90, 60, 200)!;

        Close.To(0.6428571428571429, share.Observed);
        Assert.Equal((0.45, 0.75), (share.Lower, share.Upper));
    }

    [Fact]
    public void Nobody_known_leaves_everything_possible()
    {
        var share = MissingBounds.Of(0, 10, 10)!;

        Assert.Null(share.Observed);
        Assert.Equal((0, 1), (share.Lower, share.Upper));
        Assert.Null(MissingBounds.Of(0, 0, 0));
    }

    [Fact]
    public void Inverse_probability_weights_agree_with_R()
    {
        var share = ResponseWeighting.Of([new(120, 90, 54), new(80, 30, 12)])!;

        Close.To(0.55, share.CompleteCase);
        Close.To(0.52, share.Weighted);
    }

    [Fact]
    public void A_cell_that_nobody_answered_cannot_be_weighted() => Assert.Null(ResponseWeighting.Of([new(120, 90, 54), new(80, 0, 0)]));

    [Fact]
    public void Rubin_agrees_with_R()
    {
        var pooled = RubinRules.Pool([0.42, 0.45, 0.40, 0.44, 0.43], [0.0011, 0.0012, 0.0011, 0.0010, 0.0012]);

        Close.To(0.428, pooled.Estimate);
        Close.To(0.03954743987, pooled.StandardError);
        Close.To(49.63265969, pooled.Df);
        Close.To(0.428 + 2.008927503053147 * 0.03954743987, pooled.Upper);
    }

    [Fact]
    public void Files_that_agree_have_no_imputation_variance()
    {
        var pooled = RubinRules.Pool([0.4, 0.4], [0.01, 0.01]);

        Assert.Equal((double.PositiveInfinity, 0), (pooled.Df, pooled.MissingShare));
        Close.To(0.1, pooled.StandardError);
    }

    [Fact]
    public void Imputed_files_keep_the_answers_and_take_the_others_from_people_alike()
    {
        var answer = CategoricalColumn.From("équipé", ["oui", "oui", null, "non", "non", null]);
        var cell = CategoricalColumn.From("territoire", ["T6", "T6", "T6", "T8", "T8", "T8"]);

        var files = HotDeck.Impute(answer, cell, files: 4);

        Assert.Equal(4, files.Count);
        Assert.All(files, file => Assert.Equal(("oui", "oui", "oui", "non", "non", "non"), (file[0], file[1], file[2], file[3], file[4], file[5])));
    }

    [Fact]
    public void Imputed_files_differ_by_what_is_not_known()
    {
        var answer = CategoricalColumn.From("équipé", Enumerable.Range(0, 200).Select(i => i % 4 == 0 ? null : i % 3 == 0 ? "oui" : "non"));
        var cell = CategoricalColumn.From("territoire", Enumerable.Repeat("T6", 200));

        var shares = HotDeck.Impute(answer, cell).Select(file => Enumerable.Range(0, 200).Count(i => file[i] == "oui")).ToList();

        Assert.True(shares.Distinct().Count() > 1);
        Assert.All(shares, share => Assert.InRange(share, 50, 100));
    }

    [Fact]
    public void Nobody_to_borrow_from_is_refused() =>
        Assert.Throws<StudyDataException>(() => HotDeck.Impute(CategoricalColumn.From("a", [null]), CategoricalColumn.From("b", ["x"])));
}
