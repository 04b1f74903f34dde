namespace Regulatory.Specs.Support;

/// <summary>Where the working copy is.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Regulatory.sln</c>.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Regulatory.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not inside a working copy of Regulatory."));
}
