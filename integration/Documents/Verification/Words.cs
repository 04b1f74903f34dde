using System.Diagnostics.CodeAnalysis;

namespace Regulatory.Integration.Documents.Verification;

/// <summary>Picks between the two languages of a page.</summary>
internal readonly record struct Words(VerificationLanguage Language)
{
    [return: NotNullIfNotNull(nameof(zh))]
    public string? Of(string? zh, string? en) => Language is VerificationLanguage.Zh ? zh : en;
}

/// <summary>What the page's script answers about a file.</summary>
internal static class VerdictTexts
{
    private static readonly (string Name, string Zh, string En)[] Verdicts =
    [
        ("original", "一致：这就是签发并签名的证照原件。", "Match: this is exactly the certificate as issued and signed."),
        ("unsigned", "一致：内容与签发的证照相同，但该文件没有电子签名。",
            "Match: the content is that of the certificate issued, but this file carries no signature."),
        ("prefix", "签发的内容包含在该文件中；请再用 PDF 阅读器检查电子签名，确认其后没有改动。",
            "The content issued is in this file. Check the signature in a PDF reader too: it shows whether anything was changed afterwards."),
        ("earlier", "该文件含有本许可先前颁发的证照，已被后来的证照取代；其后附加的数据未核对。",
            "This file contains a certificate that was issued on this licence earlier; a later one has taken its place, and what follows it was not checked."),
        ("added", "不一致：签发的内容之后附加了其他数据，显示的内容可能已被改动。请勿采信，请下载原件。",
            "No match: something was added after the content issued and may change what you see. Do not rely on it; get the original."),
        ("differs", "不一致：该文件不是签发的证照，或者已被改动。", "No match: this file is not the certificate issued, or it was altered."),
        ("unable", "浏览器无法读取该文件，请重新选择。", "This browser cannot read the file; please choose it again."),
    ];

    public static string Attributes(Words words) =>
        string.Join(' ', Verdicts.Select(verdict => $"data-{verdict.Name}=\"{words.Of(verdict.Zh, verdict.En)}\""));
}

/// <summary>What the page's script answers about the proof in a file.</summary>
internal static class ProofTexts
{
    private static readonly (string Name, string Zh, string En)[] Answers =
    [
        ("proven", "证明有效：证照所依据的 {facts} 条事实均在账本之中，由 {time} 签名的树头（{size} 条事实）涵盖。",
            "Proven: the {facts} facts that the certificate rests on are in the ledger, under the head of {size} facts signed at {time}."),
        ("unproven", "证明无效：文件所带的证明与本账本的签名树头不符。请勿采信。",
            "Not proven: the proof in this file does not lead to a signed head of this ledger. Do not rely on it."),
        ("unreadable", "文件所带的证明无法读取。", "The proof in this file cannot be read."),
    ];

    public static string Attributes(Words words) => string.Join(' ', Answers.Select(answer => $"data-{answer.Name}=\"{words.Of(answer.Zh, answer.En)}\""));
}
