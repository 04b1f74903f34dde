using System.Collections.Immutable;
using Regulatory.Ledger;

namespace Regulatory.Integration.Cases;

/// <summary>What belongs to a case.</summary>
/// <param name="Streams">Streams that belong to it as a whole.</param>
/// <param name="Contents">Fetches its papers and files.</param>
public sealed record CaseMatter(ImmutableArray<StreamName> Streams, Func<CaseContentsAsked, CancellationToken, Task<CaseContents>> Contents)
{
    /// <summary>The files that its facts name, which are handed out in clear alone.</summary>
    public ImmutableArray<CaseFileNamed> Files { get; init; } = [];
}

/// <summary>Which papers and files of a case are asked for.</summary>
/// <param name="UpTo">Nothing that rests on facts after this position.</param>
/// <param name="InClear">A purpose was stated: what shows a natural person in clear, too.</param>
public sealed record CaseContentsAsked(long UpTo, bool InClear);

/// <summary>The papers and files of a case.</summary>
/// <param name="Papers">Signed.</param>
/// <param name="LeftOut">Files that its facts name, and that are not handed out in a bundle.</param>
/// <param name="AreWithheld">There are, or may be, papers or files that show a person in clear, and no purpose was stated.</param>
public sealed record CaseContents(
    ImmutableArray<CasePaper> Papers, ImmutableArray<CaseFile> Files, ImmutableArray<CaseFileLeftOut> LeftOut, bool AreWithheld)
{
    /// <summary>Papers that there were or are, and that are not handed out in a bundle.</summary>
    public ImmutableArray<CasePaperLeftOut> PapersLeftOut { get; init; } = [];

    /// <summary>Papers alone.</summary>
    public static CaseContents Of(ImmutableArray<CasePaper> papers) => new(papers, [], [], AreWithheld: false);

    /// <summary>Nothing but the reason why there is no paper.</summary>
    public static CaseContents Without(CasePaperLeftOut paper) => Of([]) with { PapersLeftOut = [paper] };

    /// <summary>Nothing: all of it shows a person in clear, and no purpose was stated.</summary>
    public static CaseContents Withheld { get; } = new([], [], [], AreWithheld: true);
}

/// <summary>A paper of a case.</summary>
/// <param name="Name">Of its file, without folder and ending; ASCII.</param>
/// <param name="Position">Of the fact that it is the document of.</param>
/// <param name="IsRecorded">That fact records its digest.</param>
public sealed record CasePaper(string Name, string Zh, string En, long Position, bool IsRecorded, byte[] Pdf);

/// <summary>A file of which a fact of the case records the digest.</summary>
/// <param name="Name">The digest and an ending: <c>0123….jpg</c>.</param>
public sealed record CaseFile(string Name, byte[] Content);

/// <summary>A file that is not handed out in a bundle, and why.</summary>
public sealed record CaseFileLeftOut(string Sha256, string Zh, string En);

/// <summary>A paper that is not handed out in a bundle, and why.</summary>
/// <param name="TitleZh">What the paper is called; so is <paramref name="TitleEn"/>.</param>
public sealed record CasePaperLeftOut(string TitleZh, string TitleEn, string Zh, string En)
{
    /// <summary>It would show somebody who was erased.</summary>
    public static CasePaperLeftOut OfTheErased(string titleZh, string titleEn) =>
        new(titleZh, titleEn, "所载人员的个人信息已经删除", "it would show a person whose data were erased");
}

/// <summary>How a context finds a case by the numbers that it gives; null when the number is none of its own.</summary>
public delegate Task<CaseMatter?> CaseFinder(string number, CancellationToken cancellation);
