using System.Globalization;

namespace Regulatory.Projections;

/// <summary>One building of a read model's rows from position 0: the first of its version is number 0, rebuilds count on.</summary>
internal sealed record Build(ReadModelShape Shape, int Number)
{
    /// <summary><c>licence_register_v3</c>, rebuilt <c>licence_register_v3_r1</c>.</summary>
    public string Name => NameOf(Shape.Name, Shape.Version, Number);

    public string Table => $"read.{Sql.Quote(Name)}";

    public string HistoryTable => $"read.{Sql.Quote(Name + "_history")}";

    /// <summary>Who holds this lock on the session that writes is the one runner.</summary>
    public string Lock => LockOf(Name);

    /// <summary>The status is this build's, and it is not retired.</summary>
    public bool Is(BuildStatus status) =>
        status.Version == Shape.Version && status.Number == Number && status.State != BuildStatus.Retired;

    public static string NameOf(string model, int version, int number) => number == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{model}_v{version}")
        : string.Create(CultureInfo.InvariantCulture, $"{model}_v{version}_r{number}");

    public static string LockOf(string name) => $"read.{name}";
}
