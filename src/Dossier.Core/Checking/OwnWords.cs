using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Checking;

/// <summary>The texts of one line or a few that editors write into front matter and events in their own words.</summary>
public static class OwnWords
{
    public static IEnumerable<Located<string>> Of(DossierContent content)
        => Written(content.FrontPage?.Description)
            .Concat(content.Things.Where(thing => thing is not Page).SelectMany(Of))
            .Concat(content.Events.SelectMany(happening => Written(happening.Title, happening.Description, happening.DateNote)));

    private static IEnumerable<Located<string>> Of(Thing thing) => Written(thing.Description).Concat(thing switch
    {
        Topic topic => topic.Questions.SelectMany(question => question.Answers.Select(answer => answer.Says).Prepend(question.Ask)),
        Article article => Written(article.PublishedNote)
            .Concat(article.Defects.Select(defect => defect.Note))
            .Concat(article.Statements.SelectMany(statement => Written(statement.Says, statement.Note)))
            .Concat(article.Facts.SelectMany(fact => Written(fact.Note))),
        _ => [],
    });

    private static IEnumerable<Located<string>> Written(params Located<string>?[] texts) => texts.OfType<Located<string>>();
}
