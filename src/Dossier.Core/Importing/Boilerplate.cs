using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Dossier.Core.Importing;

/// <summary>
/// Tells what is part of an article from what its site put around it. Only what a block itself says decides, and where it stands among the
/// others; every block that is cut is listed for the editor.
/// </summary>
public static partial class Boilerplate
{
    private const int LongestLine = 300;
    private const int LongestAppeal = 3000;
    private const int LongestCaption = 40;
    private const int LongestTeaser = 40;
    private const int MostTeasers = 24;

    private const string ReadAlso = "a pointer to other articles";

    private static readonly (Func<Regex> Pattern, string Reason)[] Lines =
    [
        (Address, "the address of the original"),
        (Courtesy, "a credit line"),
        (ReadAlsoLine, ReadAlso),
        (PhotoCredit, "a photo credit or caption"),
        (AgencyCredit, "a photo credit or caption"),
        (LanguageSwitch, "a switch to another language"),
        (Sharing, "a share button"),
        (Copyright, "a copyright line"),
        (Tags, "tags"),
        (ReadingTime, "a note on reading time or comments"),
        (Advertisement, "an advertisement"),
    ];

    /// <summary>Parts the blocks into those of the article and those around it, each in its order.</summary>
    public static (ImmutableArray<TextBlock> Kept, ImmutableArray<CutBlock> Cut) Part(ImmutableArray<TextBlock> blocks)
    {
        var reasons = blocks.Select(Reason).ToArray();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (reasons[i] == ReadAlso && IsLabel(blocks[i]))
            {
                CutTeasers(blocks, reasons, i);
            }
        }

        return (
            [.. blocks.Where((_, i) => reasons[i] is null)],
            [.. blocks.Select((block, i) => reasons[i] is { } reason ? new CutBlock(block, reason) : null).OfType<CutBlock>()]);
    }

    /// <summary>Why a block is no part of the article, as far as it says so itself.</summary>
    private static string? Reason(TextBlock block)
    {
        var text = block.Bare;
        if (text.Length <= LongestLine && Lines.FirstOrDefault(line => line.Pattern().IsMatch(text)) is { Reason: { } reason } && (reason != "a photo credit or caption" || block.WordCount <= LongestCaption))
        {
            return reason;
        }

        if (IsControls(text))
        {
            return "a button or menu";
        }

        return text.Length > LongestAppeal ? null
            : Cookies().IsMatch(text) && Addressing().IsMatch(Unquoted(text)) && text.Length <= LongestLine * 2 ? "a notice on cookies"
            : IsAppeal(Unquoted(text)) ? "an appeal to subscribe or donate" : null;
    }

    private static bool IsLabel(TextBlock block) => block.Bare.IndexOf(':', StringComparison.Ordinal) is var colon && (colon < 0 || colon == block.Bare.Length - 1);

    /// <summary>
    /// Cuts what follows a label such as "Read also": titles, which do not end as sentences do. Where the rest of the text is but a list of
    /// titles and their summaries, all of it goes.
    /// </summary>
    private static void CutTeasers(ImmutableArray<TextBlock> blocks, string?[] reasons, int label)
    {
        var near = Math.Min(blocks.Length - label - 1, MostTeasers);
        var rest = Enumerable.Range(label + 1, near).Where(i => reasons[i] is null).ToArray();
        var isTail = label + 1 + near == blocks.Length && rest.All(i => blocks[i].WordCount <= LongestTeaser) && rest.Select((i, n) => !blocks[i].EndsAsSentence || (n > 0 && !blocks[rest[n - 1]].EndsAsSentence)).All(isTeaser => isTeaser);
        foreach (var i in isTail ? rest : rest.TakeWhile((i, n) => i == label + 1 + n && !blocks[i].EndsAsSentence && blocks[i].WordCount <= LongestTeaser && blocks[i].Kind != BlockKind.Heading))
        {
            reasons[i] = ReadAlso;
        }
    }

    /// <summary>A line of nothing but words that stand on buttons.</summary>
    private static bool IsControls(string text)
        => text.Length <= LongestLine && text.Split(['|', '·', '•', '/', '>', '»', ',']).Select(part => part.Trim()).Where(part => part.Length > 0).ToArray() is { Length: > 0 } parts && parts.All(part => Control().IsMatch(part));

    /// <summary>Whether a text asks its reader for something: it speaks as a medium ("we", "our") or to a reader ("you", or begins with a request), and of support.</summary>
    private static bool IsAppeal(string text)
        => (Request().IsMatch(text) && Medium().IsMatch(text))
            || (Addressing().IsMatch(text) && Support().Count(text) + Medium().Count(text) >= 3 && Support().IsMatch(text) && Medium().IsMatch(text));

    private static string Unquoted(string text) => Quoted().Replace(text, " ");

    [GeneratedRegex(@"\A((related|more)( article| articles| story| stories| reading| content| topics| coverage| news)?|read (also|more|next|on)|see also|also read|also on|more on this|more from .{1,40}|further reading|top reads|most read|most popular|latest news|trending( now)?|recommended( for you| reading)?|you (may|might) also like|don.t miss|editors?.? picks?|lesen sie (auch|mehr)|mehr zum thema|mehr dazu|weiterlesen|das könnte sie auch interessieren|читайте также|читать также|читать далее|смотрите также|по теме|lire aussi|à lire aussi|lea también|le(a|er) más|te puede interesar|leggi anche)\s*(:.*|\z)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ReadAlsoLine();

    [GeneratedRegex(@"\A((photo|photos|picture|image|photograph|illustration|caption|foto|fotos|bild|фото|иллюстрация|crédit|photographie)( credits?| by| courtesy( of)?)?\s*[:/©]|credits?\s*[:/©]|(photo|image|foto|photograph|bild) (by|von|courtesy of) |\((photo|foto|image|ap photo)\b)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PhotoCredit();

    [GeneratedRegex(@"((\S/|/ )(TASS|ТАСС|AFP|Reuters|REUTERS|AP|EPA|EFE|ANSA|dpa|DPA|PA|Getty|Getty Images|Shutterstock|Scanpix|Sputnik|RIA|РИА|Xinhua|Anadolu|Bloomberg|Flickr|Unsplash)|(Getty Images|Shutterstock|AP Photo|picture alliance|Scanpix))\s*[)\]]?\.?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex AgencyCredit();

    [GeneratedRegex(@"\A((read|view|see|available) (this |it |the )?(article |story |text |page )?in (english|russian|german|french|spanish|ukrainian|arabic|chinese|\p{L}+)|(english|russian|german|french|spanish) version|(читать|читайте|версия) (на|по)[ -]\p{L}+|на (русском|английском|украинском|казахском)( языке)?|(русская|английская) версия|auf (deutsch|englisch|russisch) lesen|lire en (français|anglais)|leer en (español|inglés)|читати (українською|російською)|((english|русский|deutsch|français|español|українська|қазақша|en|ru|de|fr|es|uk|kz)\s*[|/·•]\s*)+(english|русский|deutsch|français|español|українська|қазақша|en|ru|de|fr|es|uk|kz))\s*\.?\z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex LanguageSwitch();

    [GeneratedRegex(@"\A((share|tweet|pin|send|email|print|save|post)( (this|the))?( (article|story|page|post))?( (on|via|to|with|by) .{2,40})?|copy link|поделиться.{0,30}|teilen( auf .{1,30})?|partager.{0,30}|compartir.{0,30})\z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Sharing();

    [GeneratedRegex(@"\A(©|\(c\) ?[0-9]|copyright\b).*|.{0,120}\b(all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|все права защищены)\b.{0,80}", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"\A(tags|topics|filed under|categories|category|keywords|schlagwörter|themen|теги|метки|mots-clés|etiquetas)\s*:.*\z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\A([0-9]{1,3}[ -]?(min|mins|minute|minutes|minuten|минут|мин)\.?( read| lesezeit| чтения| de lecture)?|reading time.{0,20}|lesezeit.{0,20}|listen to this (article|story).{0,30}|[0-9,]{1,7} (comments?|shares?|views?|kommentare?|комментари\p{L}*)|(leave a|post a|add a) (comment|reply)|no comments( yet)?)\z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ReadingTime();

    [GeneratedRegex(@"\A(advertisement|advertising|sponsored( content)?|anzeige|werbung|реклама|publicité|publicidad)\s*:?\z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Advertisement();

    [GeneratedRegex(@"\A((original|source|article) ?(url|link|address)|originally published at|url|link|permalink|ссылка|источник)\s*:\s*(<?https?://\S+>?)?\z|\A<?https?://\S+>?\z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"\A(\(?(courtesy|source|republished|reprinted|quelle|источник)\s*(:|of\b|from\b|with permission\b|by permission\b).{1,80}|this (article|story|piece|post|essay|interview) (was |has been )?(first |originally |previously )+(published|appeared).{1,120})\z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Courtesy();

    [GeneratedRegex(@"\A(search|menu|share|print|email|subscribe|subscribe now|log ?in|sign in|sign up|register|home|home ?page|close|skip to (main )?content|back to top|next|previous|next article|previous article|comments?|facebook|twitter|x|telegram|whatsapp|linkedin|instagram|youtube|reddit|copy link|bookmark|save|follow us|donate|donate now|newsletters?|rss|contact( us)?|about( us)?|privacy( policy)?|terms of (use|service)|load more|show more|click here|поиск|меню|поделиться|комментарии|подписаться|войти|главная|вконтакте|suche|suchen|menü|drucken|teilen|anmelden|abonnieren|startseite|kommentare|rechercher|buscar|menú|inicio)\z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Control();

    [GeneratedRegex(@"\b(cookies?|cookie-\w+|файлы cookie)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Cookies();

    [GeneratedRegex(@"\b(we|our|us|you|your|wir|unsere?n?|uns|sie|ihre?n?|мы|наш\p{L}*|нас|нам|вы|ваш\p{L}*|вас|вам|nous|notre|nos|vous|votre|vos)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Addressing();

    [GeneratedRegex(@"\A\W*(please )?(subscribe|support|donate|sign up|join|follow|become|register|get|never miss|if you (like|liked|enjoy|enjoyed|value|found)|abonnieren sie|unterstützen sie|folgen sie|подпи(шитесь|сывайтесь)|поддержите|abonnez|soutenez|suscríbe\p{L}*)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    [GeneratedRegex(@"\b(our (work|journalism|reporting|website|site|newsletter|channel|readers?|texts|articles|newsroom|stories|coverage|mission|editorial|independence|podcast|team|page|app|supporters?|subscribers?)|newsletters?|this website|your inbox|independent (journalism|media|analysis|reporting)|editorial (policy|independence|team)|newsroom|paywall|freely available|free to read|readers for help|(telegram|youtube|whatsapp) channel|notifications|unser\p{L}* (newsletter|arbeit|kanal)|наш\p{L}* (канал|рассылк\p{L}*|работ\p{L}*|издани\p{L}*)|рассылк\p{L}*|notre (newsletter|lettre|travail))\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Medium();

    [GeneratedRegex(@"\b(your (support|donations?|contributions?|help|gift)|donat(e|es|ing|ions?)|support (us|our|independent)|subscri(be|bing|ption|ptions)|become a (member|patron|supporter|subscriber|friend)|sign up|ask(ing)? our readers|readers for help|crowdfund\p{L}*|patreon|spenden?|пожертв\p{L}*|поддерж\p{L}*|soutien|dons?)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Support();

    [GeneratedRegex(@"“[^”]*”|""[^""]*""|«[^»]*»|„[^“”]*[“”]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
