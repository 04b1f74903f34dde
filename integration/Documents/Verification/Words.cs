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
        ("added", "不一致：签发的内容之后附加了其他数据，显示的内容可能已被改动。请勿采信，请下载原件。",
            "No match: something was added after the content issued and may change what you see. Do not rely on it; get the original."),
        ("differs", "不一致：该文件不是签发的证照，或者已被改动。", "No match: this file is not the certificate issued, or it was altered."),
        ("unable", "浏览器无法核对：请通过 https 打开本页并重新选择文件。",
            "This browser cannot check the file: open this page over https and choose the file again."),
    ];

    public static string Attributes(Words words) =>
        string.Join(' ', Verdicts.Select(verdict => $"data-{verdict.Name}=\"{words.Of(verdict.Zh, verdict.En)}\""));
}
