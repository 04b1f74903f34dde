using System.Diagnostics;

namespace Regulatory.Faults.Specs.Processes;

/// <summary>
/// Ends what the specs have started when their own process ends, however it ends: a shell waits at a pipe that closes with us,
/// and then kills every process that it was told of and that still bears the name it was told.
/// </summary>
internal static class Keeper
{
    private const string Script =
        """
        trap '' INT TERM HUP
        end() { [ "$(cat "/proc/$1/comm" 2>/dev/null)" = "$2" ] && kill -9 "$1"; }
        processes= servers= mounts=
        while read -r kind what; do
          case $kind in
            process) processes="$processes $what" ;;
            server) servers="$servers $what" ;;
            mount) mounts="$mounts $what" ;;
          esac
        done
        for process in $processes; do end "${process%%:*}" "${process#*:}"; done
        for server in $servers; do [ ! -e "$server/data/postmaster.pid" ] || end "$(head -n 1 "$server/data/postmaster.pid")" postgres; done
        for mount in $mounts; do umount --lazy "$mount" 2>/dev/null && rmdir "$mount"; done
        """;

    private static readonly StreamWriter Orders = Begin();

    /// <summary>A process, by its id and the name of its program.</summary>
    public static void Watch(Process process, string name) => Tell($"process {process.Id}:{name}");

    /// <summary>A broker, as long as it lives: the program that was started only waits for it.</summary>
    public static void Watch(RabbitBroker broker) => Tell($"process {broker.ProcessId}:beam.smp");

    /// <summary>A server, by the folder whose <c>data/postmaster.pid</c> says which process it is now.</summary>
    public static void Watch(EmbeddedPostgres server) => Tell($"server {server.Folder}");

    /// <summary>A file system to be unmounted.</summary>
    public static void Watch(SmallDisk disk) => Tell($"mount {disk.Mount}");

    private static void Tell(string order)
    {
        lock (Orders)
        {
            Orders.WriteLine(order);
            Orders.Flush();
        }
    }

    private static StreamWriter Begin()
    {
        var shell = new ProcessStartInfo("/bin/sh", ["-c", Script]) { RedirectStandardInput = true };
        return Process.Start(shell)!.StandardInput;
    }
}
