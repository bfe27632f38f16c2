using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Agreements.Writing;
using Jalons.Documents;
using Jalons.Documents.Html;
using Jalons.Web.Ui;
using Microsoft.AspNetCore.Html;

namespace Jalons.Web.Features.Calls.Agreements.Writing;

/// <summary>The articles of an agreement as they will be printed, for a page.</summary>
internal static class PrintedArticles
{
    public static IHtmlContent Of(string text, AgreementFile file)
    {
        var articles = AgreementPaper.Articles(text, file);
        var outline = Outline.Of(new Report { Title = "", ShortTitle = "", Collection = "", Publisher = "", IssuedOn = default, Sections = articles });
        return Markup.Join(articles.Select(article => Markup.Of($"<h3>{article.Title}</h3>{Markup.Join(article.Blocks.Select(block => (IHtmlContent)new HtmlString(HtmlFragment.Of(block, outline))))}")));
    }
}
