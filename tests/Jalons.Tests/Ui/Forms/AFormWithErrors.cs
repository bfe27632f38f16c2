using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Jalons.Tests.Ui.Forms;

public sealed class AFormWithErrors(Gallery gallery) : IClassFixture<Gallery>
{
    [Fact]
    public async Task Comes_back_with_what_was_typed_and_the_same_words_twice()
    {
        var reply = await gallery.Sends(form => Type(form, "Form.BornOn", "31/02/1985"));

        Assert.Equal(HttpStatusCode.BadRequest, reply.Response.StatusCode);
        var field = (IHtmlInputElement)reply.Document.GetElementById("Form_BornOn")!;
        Assert.Equal("31/02/1985", field.Value);
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Contains("Form_BornOn-erreur", field.GetAttribute("aria-describedby")!, StringComparison.Ordinal);
        Assert.EndsWith("Le 31 février n’existe pas. Vérifiez le jour.", reply.Document.GetElementById("Form_BornOn-erreur")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Une réponse est à corriger", reply.Document.QuerySelector(".errors h2")!.TextContent);
        var link = reply.Document.QuerySelector(".errors a")!;
        Assert.Equal("#Form_BornOn", link.GetAttribute("href"));
        Assert.Equal("Date de naissance\u00a0: le 31 février n’existe pas. Vérifiez le jour", link.TextContent);
        Assert.StartsWith("Erreur : ", reply.Document.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_them_all_at_once_in_page_order()
    {
        var reply = await gallery.Sends(form =>
        {
            Type(form, "Form.LastName", "");
            Type(form, "Form.FirstName", "");
            Type(form, "Form.Note", new string('x', 41));
            Untick(form, "Form.Contact");
        });

        Assert.Equal("Quatre réponses sont à corriger", reply.Document.QuerySelector(".errors h2")!.TextContent);
        Assert.Equal(["#Form_FirstName", "#Form_LastName", "#Form_Contact", "#Form_Note"], reply.Document.QuerySelectorAll(".errors a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Shows_each_answer_back()
    {
        var reply = await gallery.Sends(form => Choose(Choose(Type(form, "Form.BornOn", "?"), "Form.Contact", "sms"), "Form.Barriers", "4"));

        Assert.Equal(["sms"], Ticked(reply, "Form.Contact"));
        Assert.Equal(["1", "2", "4"], Ticked(reply, "Form.Barriers"));
    }

    [Fact]
    public async Task Refuses_an_answer_that_excludes_the_others_next_to_them()
    {
        var reply = await gallery.Sends(form => Choose(form, "Form.Barriers", "0"));

        Assert.Equal(HttpStatusCode.BadRequest, reply.Response.StatusCode);
        Assert.Equal("#Form_Barriers", reply.Document.QuerySelector(".errors a")!.GetAttribute("href"));
        Assert.NotNull(reply.Document.GetElementById("Form_Barriers"));
    }

    [Fact]
    public async Task Is_accepted_once_corrected_and_says_so()
    {
        var reply = await gallery.Sends(form => Type(form, "Form.BornOn", "28 février 1985"));

        Assert.Equal(HttpStatusCode.Redirect, reply.Response.StatusCode);
        Assert.Equal("/galerie", reply.Response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Shows_the_bits_of_a_mask_as_ticked_boxes() => Assert.Equal(["1", "2"], Ticked(await gallery.Opens(), "Form.Barriers"));

    private static IHtmlFormElement Type(IHtmlFormElement form, string name, string text)
    {
        var control = form.Elements[name]!;
        if (control is IHtmlTextAreaElement area) area.Value = text;
        else ((IHtmlInputElement)control).Value = text;
        return form;
    }

    private static IHtmlFormElement Choose(IHtmlFormElement form, string name, string value)
    {
        form.QuerySelector<IHtmlInputElement>($"input[name='{name}'][value='{value}']")!.IsChecked = true;
        return form;
    }

    private static void Untick(IHtmlFormElement form, string name)
    {
        foreach (var box in form.QuerySelectorAll<IHtmlInputElement>($"input[name='{name}']")) box.IsChecked = false;
    }

    private static IEnumerable<string?> Ticked(Gallery.Reply reply, string name) =>
        reply.Document.QuerySelectorAll($"input[name='{name}'][checked]").Select(box => box.GetAttribute("value"));
}
