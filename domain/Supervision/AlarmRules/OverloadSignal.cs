namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>OL 超限信号: a weighing in passing shows more than the limit. Peak: gross mass, kg.</summary>
public static class OverloadSignal
{
    public const string Name = "OL";

    public static bool Holds(int gross, int limit) => gross > limit;
}
