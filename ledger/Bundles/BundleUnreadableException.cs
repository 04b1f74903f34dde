namespace Regulatory.Ledger.Bundles;

/// <summary>What was handed in is not a bundle, or is built to do harm. Nothing of it was checked.</summary>
public sealed class BundleUnreadableException : Exception
{
    private BundleUnreadableException(string zh, string en, Exception? inner = null)
        : base($"{zh} {en}", inner) => (Zh, En) = (zh, en);

    public string Zh { get; }

    public string En { get; }

    internal static BundleUnreadableException NotThere(string path) => new($"找不到 {path}。", $"There is no {path}.");

    internal static BundleUnreadableException NotABundle(string path, Exception? inner = null) => new(
        $"{path} 既不是案卷包（文件夹或 .zip），也不是带证明的 PDF。", $"{path} is neither a bundle (a folder or a .zip) nor a PDF that carries its proof.", inner);

    internal static BundleUnreadableException Unsafe(string what) => new(
        $"案卷包内的文件名不安全或者重复：{Shown(what)}。", $"The bundle has a file name that is unsafe or twice there: {Shown(what)}.");

    internal static BundleUnreadableException TooLarge(string what, long limit) => new(
        $"{Shown(what)} 超过允许的大小（{limit:N0} 字节）。", $"{Shown(what)} is larger than allowed ({limit:N0} bytes).");

    internal static BundleUnreadableException TooMany(int limit) => new(
        $"文件数超过 {limit:N0} 个。", $"There are more than {limit:N0} files.");

    internal static BundleUnreadableException Missing(string name) => new($"缺少 {name}。", $"{name} is missing.");

    internal static BundleUnreadableException Malformed(string name, Exception? inner = null) => new(
        $"{name} 的格式有误：{inner?.Message}", $"{name} is malformed: {inner?.Message}", inner);

    internal static BundleUnreadableException Format(string name, string expected, string actual) => new(
        $"{name} 的格式应为 {expected}，实为 {Shown(actual)}。", $"{name} should have the format {expected}, not {Shown(actual)}.");

    /// <summary>What a stranger wrote, without what could play tricks on a terminal.</summary>
    internal static string Shown(string text) =>
        string.Concat((text.Length > 80 ? text[..80] + "…" : text).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c));
}
