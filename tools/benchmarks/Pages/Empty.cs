using System.IO.Compression;
using System.Text;

namespace Regulatory.Bench.Pages;

/// <summary>A page of nothing but a word, served by the host beside the bundle: what no page of ours can be faster than.</summary>
internal static class Empty
{
    public const string Path = "/assets/empty.html";

    private const string Page =
        "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>empty</title><body><p>空白页</p><div style=\"height:420000px\"></div>";

    /// <summary>Bytes of it, compressed.</summary>
    public static long Compressed
    {
        get
        {
            using var sink = new MemoryStream();
            using (var gzip = new GZipStream(sink, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(Page));
            return sink.Length;
        }
    }

    /// <summary>A copy of the bundle with it.</summary>
    public static async Task Beside(string bundle, string copy)
    {
        Directory.CreateDirectory(System.IO.Path.Combine(copy, "assets"));
        foreach (var file in Directory.GetFiles(bundle, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(copy, System.IO.Path.GetRelativePath(bundle, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        await File.WriteAllTextAsync(System.IO.Path.Combine(copy, "assets", "empty.html"), Page);
    }
}
